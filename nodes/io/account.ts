/** What credential and transport have to agree on. */

export const CREDENTIAL = 'nemoVideoApi';
export const DEFAULT_BASE_URL = 'https://mega-api-prod.nemovideo.ai';
export const DEFAULT_WEB_URL = 'https://nemovideo.com';

/** Carries the refused token from the transport to the credential; never leaves n8n. */
export const REFUSED_HEADER = 'x-nemovideo-refused';

/** Getting a token answers in a second or two. */
export const signInTimeoutMs = 60_000;

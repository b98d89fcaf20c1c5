/** What can be an id: it becomes a part of an address. */

export const MAX_ID_CHARS = 200;

/** True for a text that can stand in an address as the name of one thing. */
export const isId = (id: string): boolean =>
	id.trim() !== '' &&
	id.length <= MAX_ID_CHARS &&
	!/^\.{1,2}$/.test(id) &&
	// Control and formatting characters, and half ones: none of them can be seen.
	!/[\p{Cc}\p{Cf}\p{Cs}]/u.test(id);

import {
	ICredentialsHelper,
	type ICredentialDataDecryptedObject,
	type ICredentials,
	type ICredentialType,
	type IHttpRequestHelper,
	type IHttpRequestOptions,
	type INode,
	type INodeProperties,
} from 'n8n-workflow';

export type CredentialData = ICredentialDataDecryptedObject;

let stores = 0;

/** An in-memory credential that signs in, renews and stores tokens as n8n's own helper does. */
export class CredentialStore extends ICredentialsHelper {
	/** Where n8n would keep the credential: workers have one between them. */
	private readonly database: { data: CredentialData };
	/** As n8n 1.x: the whole credential is written, as it was read. n8n 2.x writes what is new. */
	storesAsRead = false;
	/** n8n's id of the credential. */
	readonly id = `c${++stores}`;

	constructor(
		private readonly type: ICredentialType,
		data: CredentialData | CredentialStore,
	) {
		super();
		const defaults = type.properties.map((property) => [property.name, property.default]);
		this.database =
			data instanceof CredentialStore
				? data.database
				: { data: { ...Object.fromEntries(defaults), ...data } as CredentialData };
	}

	get stored(): CredentialData {
		return this.database.data;
	}

	set stored(data: CredentialData) {
		this.database.data = data;
	}

	getParentTypes(): string[] {
		return [];
	}

	isCredentialUsableByNode(): boolean {
		return true;
	}

	async authenticate(credentials: CredentialData, _type: string, options: IHttpRequestOptions) {
		if (typeof this.type.authenticate !== 'function') throw new Error('authenticate is a function');
		return await this.type.authenticate(credentials, options);
	}

	async preAuthentication(
		helpers: IHttpRequestHelper,
		credentials: CredentialData,
		_type: string,
		_node: INode,
		expired: boolean,
	): Promise<CredentialData | undefined> {
		if (credentials.sessionToken !== '' && !expired) return undefined;
		const output = await this.runPreAuthentication(helpers, credentials);
		if (output?.sessionToken === undefined) return undefined;
		this.stored = { ...(this.storesAsRead ? credentials : this.stored), ...output };
		return Object.assign(credentials, output);
	}

	async runPreAuthentication(helpers: IHttpRequestHelper, credentials: CredentialData) {
		const output = await this.type.preAuthentication?.call(helpers, credentials);
		return output as CredentialData | undefined;
	}

	async getCredentials(): Promise<ICredentials> {
		throw new Error('not used in these tests');
	}

	async getDecrypted(): Promise<CredentialData> {
		return { ...this.stored };
	}

	async updateCredentials(_details: unknown, _type: string, data: CredentialData): Promise<void> {
		this.stored = data;
	}

	async updateCredentialsOauthTokenData(): Promise<void> {}

	getCredentialsProperties(): INodeProperties[] {
		return this.type.properties;
	}
}

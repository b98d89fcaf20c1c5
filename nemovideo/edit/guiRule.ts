/** What the editor wanted its user to do on its screen. */
export type NextAction = 'export' | 'getTimeline' | 'getCredits' | null;

export interface GuiRule {
	pattern: RegExp;
	action: NextAction;
}

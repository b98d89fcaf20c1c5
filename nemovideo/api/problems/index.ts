/**
 * Everything that can go wrong: the kind of problem, what it needs to be told, what happened, and what to do next.
 * Node errors, the README's section on errors and the tests are made from this table [ERR-*].
 */
import { INPUT_PROBLEMS } from './input';
import { SERVICE_PROBLEMS } from './service';
import { WORK_PROBLEMS } from './work';

export type { CommonContext, FileContext, Problem } from './problem';

export const PROBLEMS = { ...SERVICE_PROBLEMS, ...INPUT_PROBLEMS, ...WORK_PROBLEMS };

export type ProblemName = keyof typeof PROBLEMS;
type Contexts = { [P in ProblemName]: Parameters<(typeof PROBLEMS)[P]['what']>[0] };
/** What a problem needs to be told. */
export type ContextOf<P extends ProblemName> = Contexts[P];

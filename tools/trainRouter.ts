// Writes nemovideo/chat/intentWeights.ts from the messages in test/fixtures/router: `npm run train:router`.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { messagesOf, ruledMessages } from '../test/fixtures/router/messages';
import { learnedFrom, moduleOf } from './intentTraining';
import { ROOT } from './paths';

/** Where the weights are kept. */
export const WEIGHTS_FILE = path.join(ROOT, 'nemovideo', 'chat', 'intentWeights.ts');

/** The text of the file, from all messages but the measured ones. */
export const trainedModule = (): string =>
	moduleOf(learnedFrom(Object.values(messagesOf()).flat(), ruledMessages()));

if (require.main === module) writeFileSync(WEIGHTS_FILE, trainedModule());

import { learn } from '../../../../src/content/pages/invitations/scene/known.ts';
import { markup } from '../../../../src/kit/generations/index.ts';
import { tables } from '../../../../src/kit/words/tables.ts';

// The reader carries no words and no markup; whoever tests it imports this.
learn({ words: tables, markup });

import { learnWords } from '../../../../src/content/pages/invitations/words/known.ts';
import { tables } from '../../../../src/kit/words/tables.ts';

// The reader carries no words; whoever tests it imports this.
learnWords(tables);

import { kit } from '../../kit/index.ts';
import { requests } from '../../messages.ts';
import { fromPage } from '../messages/answer.ts';

export const giveKit = fromPage(requests['page.kit'], async () => kit);

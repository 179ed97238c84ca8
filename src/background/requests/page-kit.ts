import { kit } from '../../kit/index.ts';
import { requests } from '../../messages.ts';
import { ownMark } from '../beside/mark.ts';
import { fromPage } from '../messages/answer.ts';

export const giveKit = fromPage(requests['page.kit'], async () => ({ ...kit, mark: await ownMark() }));

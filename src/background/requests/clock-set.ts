import { requests } from '../../messages.ts';
import { setClock } from '../clock.ts';
import { fromExtension } from '../messages/answer.ts';

export const setClockAnswer = fromExtension(requests['clock.set'], async ({ now }) => {
  await setClock(now);
  return {};
});

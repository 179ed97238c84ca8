import { requests } from '../../messages.ts';
import { fromAny } from '../messages/answer.ts';
import { readSettings } from '../settings/settings.ts';

export const getSettings = fromAny(requests['settings.get'], () => readSettings());

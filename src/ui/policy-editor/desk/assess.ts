import type { Failure, Response } from '../../../messages.ts';
import type { History } from '../model/history.ts';
import { troublesOf } from '../model/problems.ts';
import type { EditorState } from './state.ts';

/** What follows from a history: what is wrong with the draft, and whether there is anything to save. */
export function assessed(
  history: History,
  saved: EditorState['saved'],
): Pick<EditorState, 'history' | 'troubles' | 'dirty'> {
  const dirty = JSON.stringify(history.present) !== JSON.stringify(saved);
  return { history, troubles: troublesOf(history.present), dirty };
}

/** What a policy that is not there any more fails with. */
export const gone: Failure['error'] = { code: 'unknown-policy', message: 'deleted' };

/** Whether an organisation holds policies, or supplies this one. */
export const isLocked = ({ from }: EditorState['listed'], list: Response<'policy.list'>): boolean =>
  from === 'managed' || (list.ok && list.value.managed.policyLocked);

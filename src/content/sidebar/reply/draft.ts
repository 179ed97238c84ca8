import type { OfferedReply } from '../../../messages/aids.ts';
import type { Draft } from '../session.ts';

/** The most LinkedIn takes in one message; UTF-16 code units. */
export const longest = 8000;

/** What the user wrote, else the chosen template filled in, else nothing. */
export function draftText(
  draft: Draft,
  offered: readonly OfferedReply[],
): Pick<OfferedReply, 'text' | 'dropped'> {
  const text = draft.texts.get(draft.template ?? '');
  if (text !== undefined) return { text, dropped: 0 };
  return offered.find(({ id }) => id === draft.template) ?? { text: '', dropped: 0 };
}

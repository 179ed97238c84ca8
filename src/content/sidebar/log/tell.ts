import type { Input } from '../../../messages.ts';
import { t } from '../../../ui/text/current.ts';
import type { Desk } from '../desk.ts';

/** Tells the background something about an inviter, says so in the entry, and how to take it back: by telling `back`. */
export async function tell<N extends 'conversation.log' | 'match.decide'>(
  desk: Desk,
  name: N,
  input: Input<N>,
  back: Input<N>,
  text: string,
): Promise<void> {
  const { ok } = await desk.ask(name, input);
  const undo = async (): Promise<void> => {
    const undone = await desk.ask(name, back);
    desk.open(input.invitation, { told: undone.ok ? null : { ...told, text: t('log_failed') } });
  };
  const told = ok ? { text, undo: () => void undo() } : { text: t('log_failed'), undo: null };
  desk.open(input.invitation, ok ? { talk: false, told } : { told });
}

import type {
  Act,
  Decision,
  DecisionAct,
  DecisionPhase,
  ReplyAct,
  ReplyPhase,
} from '../../../src/content/store/act.ts';
import type { Hindrance } from '../../../src/messages/act.ts';

/** A decision on the sample invitation with that id. */
export const decision = (
  invitation: string,
  name: string,
  what: Decision,
  phase: DecisionPhase,
  recording: Act['recording'] = 'none',
): DecisionAct => ({
  id: `act-${invitation}`,
  invitation,
  name,
  kind: 'decision',
  decision: what,
  by: 'sidebar',
  recording,
  ...phase,
});

/** On hold for so many seconds more, of thirty: in a picture, the time should not be up. */
export const holding = (seconds: number): DecisionPhase => ({
  state: 'holding',
  heldMs: 30_000,
  dueAt: performance.now() + seconds * 1000 - 1,
});

/** Not done, for a reason. */
export const hindered = (because: Hindrance): DecisionPhase => ({ state: 'notDone', because });

/** A reply to the sample invitation with that id. */
export const reply = (
  invitation: string,
  name: string,
  phase: ReplyPhase,
  recording: Act['recording'] = 'none',
): ReplyAct => ({
  id: `act-${invitation}-${phase.state}`,
  invitation,
  name,
  kind: 'reply',
  template: 'how-do-we-know',
  text: 'Thank you for your invitation. How do we know each other?',
  recording,
  ...phase,
});

/** Every hindrance, each on an invitation of its own. */
export const hindrances: readonly Act[] = (
  ['dialog', 'limit', 'error', 'vanished', 'timeout', 'left'] as const
).map((because, index) =>
  decision(`gone-${because}`, `Kim Roe ${index + 1}`, index % 2 ? 'decline' : 'accept', hindered(because)),
);

/** Every state of a reply. */
export const replies: readonly Act[] = [
  reply('1', 'Jane Doe', { state: 'composing' }),
  reply('2', 'Sam Lee', { state: 'inserted', send: 'enabled' }),
  reply('3', 'Wilhelmina', { state: 'inserted', send: 'absent' }),
  reply('5', 'Ana Silva-Costa', { state: 'beside', copied: true }),
  reply('6', 'Kofi Mensah', { state: 'copied', opened: true }),
  reply('8', 'Resume Helper', { state: 'uncopied' }),
];

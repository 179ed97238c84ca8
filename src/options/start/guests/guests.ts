import { factsIn } from '../../../policy/conditions/walk.ts';
import type { Gate, Policy } from '../../../policy/policy.ts';

/** Who may be welcome or not: those that a gate of the policy stands for, and those that sell. */
export const guests = ['recruiters', 'students', 'job-seekers', 'sellers'] as const;
export type Guest = (typeof guests)[number];

/** Which of them are to be welcome; those left out stay as the policy has them. */
export type Answers = Readonly<Partial<Record<Guest, boolean>>>;

/** Whether they are welcome under this policy; null: it makes no difference between them and others. */
export function isWelcome(policy: Policy, guest: Guest): boolean | null {
  const gates = policy.gates.filter(isAbout(guest));
  if (gates.length === 0) return null;
  return gates.every((gate) => (gate.enabled !== false) === welcomes(gate));
}

/** The policy with these answers: the gates that stand for them switched on or off, all else the same. */
export function withAnswers(policy: Policy, answers: Answers): Policy {
  const gates = policy.gates.map((gate) => {
    const guest = guests.find((each) => isAbout(each)(gate));
    const welcome = guest && answers[guest];
    return welcome === undefined ? gate : switched(gate, welcome === welcomes(gate));
  });
  return { ...policy, gates };
}

const isAbout =
  (guest: Guest) =>
  (gate: Gate): boolean =>
    guest === 'sellers' ? stopsSellers(gate) : gate.id === guest;

/** By what it asks, not by its name: those who sell are stopped by more than one gate. */
const stopsSellers = (gate: Gate): boolean =>
  !welcomes(gate) && factsIn(gate.when).includes('headline.sells');

/** Whether the gate, when it is on, lets them in. */
const welcomes = ({ verdict }: Gate): boolean => verdict === 'accept';

function switched({ enabled: _, ...gate }: Gate, on: boolean): Gate {
  return on ? gate : { ...gate, enabled: false };
}

import type { Act, DecisionAct } from '../store/act.ts';

/** So many acts that are over are kept for the surfaces. */
const kept = 100;

/** Distributes over the kinds of acts, so that a change fits the act it is for. */
type Change<A> = A extends Act ? Omit<A, 'id' | 'invitation' | 'name'> : never;

/** The acts of a document, oldest first. */
export interface Ledger {
  get(id: string): Act | null;
  list(): readonly Act[];
  openOn(invitation: string): OpenAct | null;
  add(act: Act): void;
  /** Replaces what an act says; one that was dismissed stays away. */
  change(id: string, change: Partial<Change<Act>>): void;
  remove(id: string): void;
}

/** A decision that is on hold, or whose outcome is not known yet. */
export type OpenAct = Extract<DecisionAct, { readonly state: 'holding' | 'seeking' | 'observing' }>;

/** True for a decision that is not over. */
export function isOpen(act: Act): act is OpenAct {
  return act.kind === 'decision' && act.state !== 'done' && act.state !== 'notDone';
}

/** Makes an empty ledger; `tell` gets the list after each change. */
export function createLedger(tell: (acts: readonly Act[]) => void): Ledger {
  let acts: readonly Act[] = [];
  const set = (next: readonly Act[]) => {
    const over = next.flatMap((act) => (isOpen(act) ? [] : act.id));
    const dropped = over.slice(0, Math.max(0, over.length - kept));
    acts = dropped.length > 0 ? next.filter(({ id }) => !dropped.includes(id)) : next;
    tell(acts);
  };
  return {
    get: (id) => acts.find((act) => act.id === id) ?? null,
    list: () => acts,
    openOn: (invitation) => acts.filter(isOpen).find((act) => act.invitation === invitation) ?? null,
    add: (act) => set([...acts, act]),
    change(id, change) {
      if (!acts.some((act) => act.id === id)) return;
      set(acts.map((act) => (act.id === id ? Object.assign({}, act, change) : act)));
    },
    remove(id) {
      if (acts.some((act) => act.id === id)) set(acts.filter((act) => act.id !== id));
    },
  };
}

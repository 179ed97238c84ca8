import { type OwnChange, ownBackground } from '../../messages/own.ts';
import { noBackground, type OwnBackground } from '../../policy/background/own.ts';
import { local } from '../beside/local.ts';
import { inTurn } from '../in-turn.ts';
import { Refusal } from '../refusal.ts';
import { remembered } from '../remembered.ts';

/** Where it stands beside the database. */
export const ownBackgroundKey = 'own';

const current = remembered(async () => {
  const stored = await local.get(ownBackgroundKey);
  return ownBackground.catch(noBackground).parse(stored);
});

/** What the user told about themselves; nothing told while nothing usable is stored. Never fails. */
export function readOwn(): Promise<OwnBackground> {
  return current.get().catch(() => noBackground);
}

/** Lets go of it in memory: something else is stored. */
export const forgetOwn = current.forget;

const writing = inTurn();

/** Changes some of it and returns all of it; what the change names is replaced as a whole. Resolves once it is stored. */
export function writeOwn(change: OwnChange): Promise<OwnBackground> {
  return writeOwnAfter(() => change);
}

/** The same with a change that follows from what is stored by then; null: none is needed. */
export function writeOwnAfter(changeOf: (own: OwnBackground) => OwnChange | null): Promise<OwnBackground> {
  return writing(async () => {
    const own = await readOwn();
    const change = changeOf(own);
    if (change === null) return own;
    const { fullName, headline, titles = [], skills = [], partial = [], ...rest } = { ...own, ...change };
    const next = ownBackground.parse({
      ...rest,
      ...(fullName && { fullName }),
      ...(headline && { headline }),
      ...(titles.length > 0 && { titles }),
      ...(skills.length > 0 && { skills }),
      ...(partial.length > 0 && { partial }),
    });
    try {
      await local.set(ownBackgroundKey, next);
    } catch (error) {
      throw new Refusal('storage', 'What you told about yourself could not be stored.', error);
    }
    current.set(next);
    return next;
  });
}

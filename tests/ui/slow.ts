import type { RequestName } from '../../src/messages.ts';
import type { Outside } from '../../src/ui/outside/outside.ts';

/** An outside whose answers to some requests wait. */
export interface Slow<O extends Outside> {
  readonly outside: O;
  /** So many answers wait. */
  readonly waiting: () => number;
  /** Lets an answer go: the one that waits longest, or the one at a place among those that wait. */
  readonly letGo: (place?: number) => void;
  /** Lets all of them go, and holds back none any more. */
  readonly letAllGo: () => void;
}

/** The same background, busy: what it does is done at once, but its answers to these requests come only when they are let go. */
export function slow<O extends Outside>(outside: O, ...names: readonly RequestName[]): Slow<O> {
  const waiting: (() => void)[] = [];
  let busy = true;
  const ask: Outside['ask'] = async (name, input) => {
    const answer = await outside.ask(name, input);
    if (busy && names.includes(name)) await new Promise<void>((resolve) => waiting.push(resolve));
    return answer;
  };
  return {
    outside: { ...outside, ask },
    waiting: () => waiting.length,
    letGo: (place = 0) => waiting.splice(place, 1)[0]?.(),
    letAllGo() {
      busy = false;
      for (const go of waiting.splice(0)) go();
    },
  };
}

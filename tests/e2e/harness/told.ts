import { describe, it } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/candidates.ts';
import { patient } from '../../../scripts/drive/within.ts';
import { type Coverage, coverage } from '../coverage.ts';

/** Tells a story where the coverage says it is told; `ms` is its longest time on a quiet machine. */
export type Story = (title: string, tell: () => Promise<void> | void, ms?: number) => void;

const kinds: readonly BrowserKind[] = ['chrome', 'firefox'];

const isIn = (told: Coverage, kind: BrowserKind): boolean => told.in === 'both' || told.in === kind;

/**
 * A block of stories, told in each of the browsers in which the coverage tells at least one of them.
 * @throws Error for a block or a story that the coverage does not know
 */
export function block(name: string, tell: (kind: BrowserKind, story: Story) => void): void {
  const known = coverage.filter((each) => each.block === name);
  if (known.length === 0) throw new Error(`tests/e2e/coverage.ts does not know “${name}”`);
  const told = kinds.filter((kind) => known.some((each) => isIn(each, kind)));
  describe.each(told)(`${name}, in %s`, (kind) => {
    tell(kind, (title, body, ms) => {
      const place = known.find(({ stories }) => stories.some((one) => fits(one, title)));
      if (!place) throw new Error(`tests/e2e/coverage.ts does not say where “${title}” of “${name}” is told`);
      if (isIn(place, kind)) it(title, body, ms && patient(ms));
    });
  });
}

/** Whether a title is the one, or a case of the one with `*` in it. */
function fits(pattern: string, title: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`).test(title);
}

import type { Effect, ListedPolicy, ManagedState } from '../../../src/messages/policies.ts';
import type { Output, RequestName } from '../../../src/messages.ts';
import { difference } from '../../../src/policy/diff/difference.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { presetById, presets } from '../../../src/policy/presets/index.ts';
import { gate } from './suggestions.ts';

const preset = (id: string): Policy => {
  const found = presetById(id);
  if (!found) throw new Error(`There is no preset called ${id}.`);
  return found;
};

/** A policy of the user's own: the default, a little stricter. */
export const ownPolicy: Policy = {
  ...preset('selective'),
  id: 'my-selective',
  version: 3,
  title: { text: 'Selective, but no pitches before lunch' },
  preset: 'selective',
  bands: { accept: 75, decline: 35, between: 'wait' },
  whenUncertain: 'wait',
  gates: preset('selective').gates.map((each) => ({ ...each, enabled: true })),
};

const unmanaged: ManagedState = { policy: null, policyLocked: false, settings: [] };
const saved = Date.UTC(2026, 10, 19, 14, 5);

const listedOwn: ListedPolicy = {
  id: ownPolicy.id,
  title: ownPolicy.title,
  summary: ownPolicy.summary,
  from: 'own',
  preset: 'selective',
  version: 3,
  saved,
  versions: 3,
  active: false,
  draft: true,
};

/** Every preset, and one of the user's own before them. */
export function listed(active: string, managed: ManagedState = unmanaged): Output<'policy.list'> {
  const own = { ...listedOwn, active: active === listedOwn.id };
  const shipped = presets.map(({ id, title, summary, version }): ListedPolicy => {
    const shared = { id, title, summary, preset: id, version, saved: null, versions: 1, draft: false };
    return { ...shared, from: managed.policy === id ? 'managed' : 'preset', active: active === id };
  });
  return { policies: [own, ...shipped], managed };
}

const counts = { accept: 12, reply: 9, decline: 3, wait: 1, uncertain: 2 };

/** What a stricter policy would do. */
export const effect: Effect = {
  against: { id: 'selective', version: 1 },
  pending: {
    total: 25,
    before: counts,
    after: { accept: 9, reply: 9, decline: 6, wait: 1, uncertain: 2 },
    changed: 3,
    changes: ['Sam Lee', 'Kim Roe', null].map((name, index) => ({
      invitation: `${index}`,
      name,
      kind: 'person' as const,
      before: { verdict: 'accept' as const, certain: index !== 1 },
      after: { verdict: 'decline' as const, certain: true },
      reason: gate('pitch', 'The note is a sales pitch.', 'decline'),
      decision: null,
    })),
  },
  decided: {
    total: 500,
    before: { accept: 300, reply: 0, decline: 200, wait: 0, uncertain: 0 },
    after: { accept: 280, reply: 0, decline: 220, wait: 0, uncertain: 0 },
    changed: 20,
    changes: [],
    agrees: { before: 410, after: 428 },
  },
  failing: [
    {
      name: 'example_pitch',
      expected: { verdict: 'reply', certain: true },
      got: { verdict: 'decline', certain: true },
    },
  ],
};

const first = difference(preset('selective'), { ...preset('selective'), whenUncertain: 'wait' });

/** How the background answers about policies. */
export const policyAnswers: { readonly [N in RequestName]?: (input: never) => unknown } = {
  'policy.read': () => ({ policy: ownPolicy, saved, listed: listedOwn }),
  'policy.versions': (): Output<'policy.versions'> => ({
    versions: [
      { version: 3, saved, title: ownPolicy.title, changes: difference(preset('selective'), ownPolicy) },
      { version: 2, saved: saved - 86_400_000, title: ownPolicy.title, changes: [] },
      { version: 1, saved: saved - 4 * 86_400_000, title: preset('selective').title, changes: first },
    ],
  }),
  'policy.compare': (): Output<'policy.compare'> => ({
    changes: difference(ownPolicy, preset('selective')),
    effect,
  }),
  'policy.tallies': (): Output<'policy.tallies'> => ({ total: 0, tallies: {} }),
  'policy.restore': () => ({ id: ownPolicy.id, version: 4 }),
  'policy.rename': () => ({ id: ownPolicy.id, version: 4 }),
  'policy.duplicate': () => ({ id: 'my-selective-2', version: 1 }),
  'policy.save': () => ({ id: ownPolicy.id, version: 4, active: true }),
  'policy.delete': () => ({}),
  'policy.undelete': () => ({}),
};

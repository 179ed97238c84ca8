import type { Effect, ListedPolicy } from '../../../src/messages/policies.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { presets } from '../../../src/policy/presets/index.ts';
import type { Background } from './outside.ts';
import { rows } from './rows.ts';

/** What a sample background keeps of policies. */
export interface Kept {
  /** Ids of own policies and the latest version of each; the presets are there anyway. */
  readonly own?: readonly Policy[];
  readonly draft?: { readonly base: number; readonly policy: Policy };
  readonly effect?: Effect;
  readonly locked?: boolean;
  /** Names of the user's own lists. */
  readonly lists?: readonly string[];
  /** Saving finds that somebody else saved before. */
  readonly overtaken?: boolean;
}

const none = { accept: 0, reply: 0, decline: 0, wait: 0, uncertain: 0 };

/** Nothing pending, nothing decided. */
export const noEffect: Effect = {
  against: { id: 'selective', version: 1 },
  pending: { total: 0, before: none, after: none, changed: 0, changes: [] },
  decided: { total: 0, before: none, after: none, changed: 0, changes: [], agrees: { before: 0, after: 0 } },
  failing: [],
};

const changes: Effect['pending']['changes'] = rows.slice(0, 4).map(({ id, reading, suggestion }, index) => ({
  invitation: id,
  name: reading.name.known ? reading.name.value : null,
  kind: 'person',
  before: { verdict: 'decline', certain: index % 2 === 0 },
  after: { verdict: index === 3 ? 'accept' : 'reply', certain: index !== 1 },
  reason: suggestion?.reasons[0] ?? null,
  decision: null,
}));

/** Something of everything. */
export const someEffect: Effect = {
  ...noEffect,
  pending: {
    total: 24,
    before: { accept: 11, reply: 6, decline: 7, wait: 0, uncertain: 2 },
    after: { accept: 12, reply: 9, decline: 3, wait: 0, uncertain: 2 },
    changed: 4,
    changes,
  },
  decided: {
    total: 500,
    before: { accept: 210, reply: 120, decline: 160, wait: 10, uncertain: 40 },
    after: { accept: 215, reply: 130, decline: 145, wait: 10, uncertain: 40 },
    changed: 15,
    changes: changes.slice(0, 1).map((each) => ({ ...each, decision: { decision: 'decline', at: 0 } })),
    agrees: { before: 301, after: 309 },
  },
  failing: [
    {
      name: 'example_flattery',
      expected: { verdict: 'decline', certain: true },
      got: { verdict: 'reply', certain: true },
    },
  ],
};

/** Answers to the requests about policies, as far as an editor asks them; what it saves stays here. */
export function keptAnswers(kept: Kept = {}): NonNullable<Background['answers']> {
  const policies = new Map([...presets, ...(kept.own ?? [])].map((policy) => [policy.id, policy]));
  const versions = new Map([...policies.values()].map(({ id, version }) => [id, version]));
  let draft = kept.draft
    ? { base: kept.draft.base, at: 0, revision: 1, draft: kept.draft.policy as unknown }
    : null;
  const listed = (policy: Policy): ListedPolicy => ({
    id: policy.id,
    title: policy.title,
    summary: policy.summary,
    from: presets.includes(policy) ? 'preset' : 'own',
    preset: policy.preset,
    version: versions.get(policy.id) ?? 1,
    saved: null,
    versions: 1,
    active: false,
    draft: draft !== null,
  });
  const managed = { policy: null, policyLocked: kept.locked ?? false, settings: [] };
  return {
    'lists.list': () => ({
      lists: (kept.lists ?? []).map((name) => ({ id: name, name, trusted: false, entries: 3 })),
    }),
    'policy.list': () => ({ policies: [...policies.values()].map(listed), managed }),
    'policy.read': ({ id }: { id: string }) => {
      const policy = policies.get(id) ?? { ...(presets[0] ?? missing()), id };
      return { policy, saved: null, listed: listed(policy) };
    },
    'draft.read': () => ({ draft }),
    'draft.write': (input: { base: number; revision: number; draft: unknown }) => {
      draft = { base: input.base, at: 0, revision: input.revision + 1, draft: input.draft };
      return { revision: draft.revision };
    },
    'draft.drop': () => {
      draft = null;
      return {};
    },
    'policy.preview': () => ({ valid: true, warnings: [], changes: [], effect: kept.effect ?? someEffect }),
    'policy.save': ({ policy }: { policy: Policy }) => {
      const version = (versions.get(policy.id) ?? 0) + 1;
      versions.set(policy.id, version);
      policies.set(policy.id, { ...policy, version });
      draft = null;
      return { id: policy.id, version, active: true };
    },
  };
}

function missing(): never {
  throw new Error('there are no presets');
}

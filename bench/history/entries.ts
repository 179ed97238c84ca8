import type { AnteroomEvent } from '../../src/background/database/events.ts';
import type {
  HistoryRow,
  InvitationRow,
  LatestDecision,
  PersonRow,
  SnapshotRow,
} from '../../src/background/database/rows.ts';
import { suggestedId } from '../../src/background/database/suggested-id.ts';
import { entryOf } from '../../src/background/history/entry.ts';
import { learn, newPerson } from '../../src/background/people/learn.ts';
import type { ReadyPolicy } from '../../src/background/triage/policies.ts';
import { judgeUnknown } from '../../src/background/triage/suggest.ts';
import { noBackground } from '../../src/policy/background/own.ts';
import { compile } from '../../src/policy/compile.ts';
import type { Evidence } from '../../src/policy/facts/evidence.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Suggestion } from '../../src/policy/suggestion.ts';
import type { Story } from './stories.ts';

/** The rows of a history, by table, as the product itself writes them in the course of years. */
export interface Rows {
  readonly people: PersonRow[];
  readonly invitations: InvitationRow[];
  readonly events: AnteroomEvent[];
  readonly snapshots: SnapshotRow[];
  readonly history: HistoryRow[];
}

/** Makes rows of stories; one for a whole history, since people come back. */
export class Entries {
  readonly #policy: ReadyPolicy;
  /** What is suggested follows from the variety; asking the policy a hundred thousand times would take a minute. */
  readonly #judged = new Map<number, { readonly evidence: Evidence; readonly suggestion: Suggestion }>();
  readonly #met = new Set<string>();

  constructor(policy: Policy) {
    const { id, version, templates } = policy;
    this.#policy = { ...compile(policy), id, version, templates };
  }

  /** The rows some more stories leave behind. */
  of(stories: readonly Story[]): Rows {
    const rows: Rows = { people: [], invitations: [], events: [], snapshots: [], history: [] };
    for (const story of stories) this.#add(rows, story);
    return rows;
  }

  #add({ people, invitations, events, snapshots, history }: Rows, story: Story): void {
    const { reading, seen, slug, end } = story;
    const { id } = reading;
    const person = `in:${slug}`;
    if (!this.#met.has(person)) {
      this.#met.add(person);
      people.push(learn(newPerson(person), { slug, name: reading.name.known ? reading.name.value : null }));
    }
    const { evidence, suggestion } = this.#judge(story);
    const suggested = suggestedId(id, null, suggestion);
    const { verdict, certain, couldBe, score, policy } = suggestion;
    const shared = { time: seen, invitation: id, person };
    const happened: AnteroomEvent[] = [
      { ...shared, id: `seen:${id}`, type: 'seen' },
      { ...shared, id: suggested, type: 'suggested', verdict, certain, couldBe, score, policy },
    ];
    let decision: LatestDecision | null = null;
    if (end.what === 'decided') {
      const what = { decision: end.decision, by: end.by } as const;
      const [act, advice] = [`act-${id}`, { suggested, policy, verdict, certain }];
      const event = { ...shared, ...what, time: end.at, act, template: null, advice };
      happened.push({ ...event, id: `decided:${act}`, type: 'decided' });
      decision = { ...what, outcome: 'done', because: null, at: end.at };
    } else if (end.what === 'gone') {
      happened.push({ ...shared, time: end.at, id: `gone:${id}:${seen}`, type: 'gone', because: 'unknown' });
    } else if (end.what === 'asked') {
      happened.push({
        ...shared,
        time: end.at,
        id: `replied:act-${id}`,
        type: 'replied',
        template: null,
        by: 'composer',
      });
    }
    const row = {
      id,
      person,
      reading,
      firstSeen: seen,
      lastSeen: seen,
      evidence,
      suggestion,
      suggested,
      decision,
    };
    const entry = entryOf(id, row, happened);
    if (!entry) throw new Error('An invitation that was read has an entry.');
    invitations.push(row);
    events.push(...happened);
    snapshots.push({ id: suggested, invitation: id, evidence });
    history.push(entry);
  }

  #judge({ reading, variety, seen }: Story): {
    readonly evidence: Evidence;
    readonly suggestion: Suggestion;
  } {
    const known = this.#judged.get(variety) ?? this.#ask(reading, variety);
    const evidence = Object.fromEntries(
      Object.entries(known.evidence).map(([fact, each]) => [fact, each && { ...each, at: seen }]),
    );
    return { evidence, suggestion: known.suggestion };
  }

  #ask(reading: Story['reading'], variety: number) {
    const ground = { policy: this.#policy, own: noBackground, now: 0, profileStaleDays: 90 };
    const [judged] = judgeUnknown([reading], ground);
    if (!judged) throw new Error('A reading was not judged.');
    this.#judged.set(variety, judged);
    return judged;
  }
}

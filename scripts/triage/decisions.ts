import * as z from 'zod';
import { caps, type InvitationReading, invitationKinds } from '../../src/messages/reading.ts';
import type { Input } from '../../src/messages.ts';
import { verdicts } from '../../src/policy/index.ts';
import { proposalText } from '../../src/ui/policy/proposalText.ts';
import { speakFrom } from '../../src/ui/text/current.ts';
import type { DrivenBrowser } from '../drive/browser.ts';
import { readJson } from '../shared/files.ts';
import { parseIsoDate } from '../shared/iso-date.ts';
import { messagesLookup } from '../shared/messages.ts';
import { Refusal } from '../shared/refusal.ts';

type Recorded = Input<'learning.record'>['decisions'][number];

const text = (cap: number) => z.string().max(cap).nullish();
const written = z.object({
  decisions: z.array(
    z.object({
      id: z.string().min(1).max(caps.id),
      kind: z.enum(invitationKinds).default('person'),
      name: text(caps.name),
      profileUrl: text(caps.url),
      target: text(caps.name),
      headline: text(caps.headline),
      note: text(caps.note),
      mutualConnections: z.int().min(0).nullish(),
      mutualNames: z.array(z.string().max(caps.name)).max(10).default([]),
      verified: z.boolean().nullish(),
      photo: z.boolean().nullish(),
      followsYou: z.boolean().nullish(),
      decision: z.enum(verdicts, `a decision is ${verdicts.join(', ')}`),
      at: z.string(),
    }),
  ),
});

type Written = z.infer<typeof written>['decisions'][number];

/** Reads a file of earlier decisions. @throws Refusal that names the place of the first mistake */
export function readPastDecisions(file: string): Recorded[] {
  const parsed = written.safeParse(readJson(file));
  if (parsed.success) return parsed.data.decisions.map((one, index) => recorded(file, one, index));
  const [issue] = parsed.error.issues;
  throw new Refusal(
    `--decisions: ${file}: ${issue?.path.map(String).join('.') || 'the whole'}: ${issue?.message}; write { "decisions": [{ "id", "kind", "name", "headline", "decision", "at", … }] }`,
  );
}

function recorded(file: string, one: Written, index: number): Recorded {
  const at = parseIsoDate(one.at);
  if (at === null)
    throw new Refusal(
      `--decisions: ${file}: decisions.${index}.at: "${one.at}" is not an ISO 8601 date such as 2026-11-21`,
    );
  return { reading: readingOf(one), decision: one.decision, at };
}

const known = <T>(value: T | null | undefined) =>
  value === null || value === undefined ? ({ known: false } as const) : ({ known: true, value } as const);

/** The card as a page would have shown it: what it says nothing of is unknown, a note and a headline are read completely. */
function readingOf(one: Written): InvitationReading {
  const isPerson = one.kind === 'person';
  return {
    id: one.id,
    idFrom: /^\d+$/.test(one.id) ? 'invitation' : 'slug',
    kind: one.kind,
    name: known(one.name),
    profileUrl: { known: true, value: one.profileUrl ?? null },
    target: { known: true, value: one.target ?? null },
    targetUrl: { known: false },
    headline: isPerson ? { known: true, value: one.headline ?? null } : { known: false },
    note: { known: true, value: one.note ?? null },
    mutualConnections: known(one.mutualConnections || null),
    mutualNames: one.mutualNames,
    verified: known(one.verified),
    premium: { known: false },
    photo: known(one.photo),
    followsYou: known(one.followsYou),
    ageDays: { known: false },
    controls: { accept: true, ignore: true, reply: false },
  };
}

const batch = 100;

/** Records earlier decisions as the user's history. */
export async function recordDecisions(browser: DrivenBrowser, decisions: readonly Recorded[]): Promise<void> {
  for (let at = 0; at < decisions.length; at += batch)
    await browser.ask('learning.record', { decisions: decisions.slice(at, at + batch) });
}

/** Accepts every proposal that the history gives; their sentences, in English. */
export async function learnAll(browser: DrivenBrowser): Promise<string[]> {
  speakFrom({ lookup: messagesLookup('en'), locale: 'en' });
  const { proposals } = await browser.ask('learning.propose', {});
  if (proposals.length === 0) return [];
  const sayings = proposals.map((proposal) => ({ id: proposal.id, say: proposalText(proposal) }));
  await browser.ask('learning.add', { proposals: sayings });
  return sayings.map(({ say }) => say);
}

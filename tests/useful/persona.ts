import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { verdicts } from '../../src/policy/suggestion.ts';

const verdict = z.enum(verdicts);

/** One row of an inbox, and what its owner would do with it by their written rules. */
const labelledInvitation = z.object({
  slug: z.string(),
  name: z.string(),
  headline: z.string().nullable(),
  note: z.string().nullable(),
  /** 0: the page shows no line of mutual connections. */
  mutualConnections: z.int().min(0),
  mutualNames: z.array(z.string()).default([]),
  photo: z.boolean(),
  verified: z.boolean(),
  kind: z.enum(['person', 'company', 'school', 'group', 'event', 'newsletter', 'other']),
  target: z.string().nullable().default(null),
  want: verdict,
  /** What the owner would call fine as well. */
  fine: z.array(verdict).default([]),
  /** Number of the rule in rule.md that decided. */
  rule: z.union([z.number(), z.string()]).default(0),
});

const inbox = z.object({
  language: z.string(),
  kind: z.enum(['known-people', 'selective', 'everyone-real']),
  invitations: z.array(labelledInvitation).min(1),
});

export type LabelledInvitation = z.infer<typeof labelledInvitation>;

/** An invented user with their LinkedIn export, an inbox, and what they would do with each invitation in it. */
export interface Persona extends z.infer<typeof inbox> {
  readonly name: string;
  /** The export's files by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** The day the inboxes are of. */
export const now = Date.UTC(2026, 10, 20);

/** Where the personas live; `ANTEROOM_PERSONAS` names another folder, for inboxes kept apart. */
export const personaFolder = process.env['ANTEROOM_PERSONAS'] ?? join(import.meta.dirname, 'personas');

/** Every persona of the folder, by name. */
export function allPersonas(folder = personaFolder): Persona[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const own = join(folder, name);
      const files = Object.fromEntries(
        readdirSync(join(own, 'export')).map((file) => [
          file,
          readFileSync(join(own, 'export', file), 'utf8'),
        ]),
      );
      return { name, files, ...inbox.parse(JSON.parse(readFileSync(join(own, 'inbox.json'), 'utf8'))) };
    });
}

import { actRecord, answerRecord, replyRecord } from '../../messages/act.ts';
import * as z from '../../policy/file/zod.ts';
import { local } from '../beside/local.ts';

/** A record of what the user did, which must not be lost. */
export const letter = z.discriminatedUnion('name', [
  z.object({ name: z.literal('act.record'), input: actRecord }),
  z.object({ name: z.literal('reply.record'), input: replyRecord }),
  z.object({ name: z.literal('answer.record'), input: answerRecord }),
]);
export type Letter = z.infer<typeof letter>;

/** When a letter was put here, and before when it is not to be recorded; milliseconds since the epoch. */
const kept = z.object({ at: z.number(), notBefore: z.number() });

/** A letter that waits, or what stands in its place and is none: of another make. */
export interface Waiting {
  readonly key: string;
  readonly at: number;
  readonly notBefore: number;
  readonly letter: Letter | null;
}

const prefix = 'outbox:';

/** Whether a key is one that a letter stands under. */
export const isLetterKey = (key: string): boolean => key.startsWith(prefix);

/** The key of a letter; the same record has the same. */
export function keyOf({ name, input }: Letter): string {
  switch (name) {
    case 'act.record':
      return `${prefix}${name}:${input.act}:${input.because ?? 'done'}`;
    case 'reply.record':
      return `${prefix}${name}:${input.act}`;
    case 'answer.record':
      return `${prefix}${name}:${input.invitation}:${input.hash}`;
  }
}

/** The key of what is recorded of an act if nothing more is heard of it. */
export const lastWordKey = (act: string): string => `${prefix}act.record:${act}:open`;

/** Puts a letter aside. */
export async function putAside(key: string, { name, input }: Letter, notBefore = 0): Promise<void> {
  await local.set(key, { name, input, at: Date.now(), notBefore });
}

/** Everything that waits, the oldest first. */
export async function waiting(): Promise<readonly Waiting[]> {
  const all = Object.entries(await local.all()).filter(([key]) => isLetterKey(key));
  return all
    .map(([key, value]) => {
      const when = kept.safeParse(value);
      const { at, notBefore } = when.success ? when.data : { at: 0, notBefore: 0 };
      const written = letter.safeParse(value);
      return { key, at, notBefore, letter: written.success ? written.data : null };
    })
    .sort((one, other) => one.at - other.at);
}

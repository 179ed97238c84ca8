import * as z from '../../policy/file/zod.ts';
import type { FileAccount } from '../account.ts';
import type { Exchanges } from './exchanges.ts';

/** How X calls itself in what the user reads. */
export const networkName = 'X';

const id = z.string().min(1).max(40);

const tweet = z.object({
  tweet: z.object({
    created_at: z.string(),
    full_text: z.string().catch(''),
    in_reply_to_user_id_str: id.nullish().catch(null),
    in_reply_to_screen_name: z.string().nullish().catch(null),
    entities: z
      .object({ user_mentions: z.array(z.object({ id_str: id, name: z.string() })).catch([]) })
      .catch({ user_mentions: [] }),
  }),
});

const conversation = z.object({
  dmConversation: z.object({
    messages: z.array(
      z.object({
        messageCreate: z
          .object({ senderId: id, recipientId: id.nullish(), createdAt: z.string() })
          .optional()
          .catch(undefined),
      }),
    ),
  }),
});

const account = z.object({ account: z.object({ accountId: id }) });

/** What one element of an archive's files says; false: it is none of that kind. */
export const xElements = {
  tweets(value: unknown, exchanges: Exchanges, file: FileAccount): boolean {
    // Archives of 2019 hold them bare.
    const read = tweet.safeParse(isBare(value) ? { tweet: value } : value);
    if (!read.success) return false;
    const { created_at, full_text, entities, in_reply_to_user_id_str: repliedTo } = read.data.tweet;
    const time = Date.parse(created_at);
    if (Number.isNaN(time)) return false;
    for (const { id_str, name } of entities.user_mentions) exchanges.name(id_str, name);
    // What is passed on names its author, and speaks to nobody.
    if (full_text.startsWith('RT @')) return true;
    const met = new Set([
      ...entities.user_mentions.map(({ id_str }) => id_str),
      ...(repliedTo ? [repliedTo] : []),
    ]);
    for (const who of met) exchanges.met(who, time, file);
    return true;
  },
  directMessages(value: unknown, exchanges: Exchanges, file: FileAccount): boolean {
    const read = conversation.safeParse(value);
    if (!read.success) return false;
    for (const { messageCreate } of read.data.dmConversation.messages) {
      if (!messageCreate) continue;
      const time = Date.parse(messageCreate.createdAt);
      if (Number.isNaN(time)) continue;
      for (const who of [messageCreate.senderId, messageCreate.recipientId ?? '']) {
        if (who !== '') exchanges.met(who, time, file);
      }
    }
    return true;
  },
  account(value: unknown, exchanges: Exchanges): boolean {
    const read = account.safeParse(value);
    if (read.success) exchanges.own(read.data.account.accountId);
    return read.success;
  },
} as const;

function isBare(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'created_at' in value;
}

/** Which of an archive's files a text begins as; null: none of them. */
export function xFileOf(head: string): keyof typeof xElements | null {
  const name = head.match(/^\s*window\.YTD\.(\w+)\.part\d+\s*=\s*\[/)?.[1];
  if (name === 'tweets' || name === 'tweet') return 'tweets';
  if (name === 'direct_messages' || name === 'direct_message') return 'directMessages';
  return name === 'account' ? 'account' : null;
}

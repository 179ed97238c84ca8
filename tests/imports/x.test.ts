import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { ofKind, readAll, skippedIn } from './reading.ts';

const tweet = (text: string, day: number, ...mentions: readonly (readonly [string, string])[]) => ({
  tweet: {
    id_str: String(day),
    created_at: `Wed Nov ${String(day).padStart(2, '0')} 10:11:12 +0000 2025`,
    full_text: text,
    entities: { user_mentions: mentions.map(([id_str, name]) => ({ id_str, name, screen_name: name })) },
  },
});
const message = (senderId: string, recipientId: string, createdAt: string) => ({
  messageCreate: { senderId, recipientId, createdAt, text: 'a "quoted" { \\ text' },
});
const tweets = `window.YTD.tweets.part0 = ${JSON.stringify(
  [
    tweet('@Jane hello {"}', 12, ['7', 'Jane Doe']),
    tweet('@Jane again', 12, ['7', 'Jane Doe']),
    tweet('RT @Sam: look', 13, ['8', 'Sam Lee']),
    tweet('nothing', 14),
  ],
  null,
  2,
)}`;
const messages = `window.YTD.direct_messages.part0 = ${JSON.stringify([
  {
    dmConversation: {
      conversationId: '1-7',
      messages: [
        message('1', '7', '2025-12-01T10:00:00.000Z'),
        message('7', '1', '2025-12-01T11:00:00.000Z'),
      ],
    },
  },
  { dmConversation: { conversationId: '1-9', messages: [message('9', '1', '2025-12-02T10:00:00.000Z')] } },
])}`;
const account = 'window.YTD.account.part0 = [ { "account" : { "accountId" : "1", "username" : "noor" } } ]';

it('takes mentions and messages as interactions, one a day and person', async () => {
  const reading = await readAll({
    'direct-messages.js': messages,
    'tweets.js': tweets,
    'account.js': account,
  });
  expect(
    ofKind(reading, 'interaction').map(({ who, time, network }) => [
      who.name,
      new Date(time).toISOString().slice(0, 10),
      network,
    ]),
  ).toEqual([
    ['Jane Doe', '2025-12-01', 'X'],
    ['Jane Doe', '2025-11-12', 'X'],
  ]);
  // Nobody says who number nine is.
  expect(skippedIn(reading)).toEqual({ nobody: 1 });
});

it('reads the tweets of older archives', async () => {
  const bare = tweet('@Jane hello', 12, ['7', 'Jane Doe']).tweet;
  const reading = await readAll({ 'tweet.js': `window.YTD.tweet.part0 = ${JSON.stringify([bare])}` });
  expect(ofKind(reading, 'interaction').map(({ who }) => who.name)).toEqual(['Jane Doe']);
});

it('finds its files in the archive, and leaves the rest untouched', async () => {
  const zip = zipSync({
    'data/tweets.js': strToU8(tweets),
    'data/direct-messages.js': strToU8(messages),
    'data/account.js': strToU8(account),
    'data/ad-engagements.js': strToU8('window.YTD.ad.part0 = []'),
    'data/tweets_media/1.jpg': new Uint8Array(100),
  });
  const reading = await readAll({ 'twitter.zip': zip });
  expect(reading.report.files.map(({ name }) => name)).toEqual([
    'data/tweets.js',
    'data/direct-messages.js',
    'data/account.js',
  ]);
  expect(ofKind(reading, 'interaction')).toHaveLength(2);
});

it('names the line of what it cannot read', async () => {
  const reading = await readAll({
    'tweets.js': 'window.YTD.tweets.part0 = [\n{ "tweet" : { broken } },\n{ "tweet" : {} },\n{ "tweet"',
  });
  expect(reading.report.skipped).toEqual([
    { name: 'tweets.js', reason: 'brokenRow', count: 3, lines: [2, 3, 4] },
  ]);
});

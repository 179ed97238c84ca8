import { stance } from '../../messages/beside.ts';
import { requests } from '../../messages.ts';
import { local } from '../beside/local.ts';
import { fromPage } from '../messages/answer.ts';
import { lastWordKey, putAside } from '../outbox/letters.ts';
import { dropReply, keepReply, replyFor } from '../outbox/pending-reply.ts';
import { recordLeft, recordSafely } from '../outbox/record.ts';

/** Where the sidebar's stance stands. */
const stanceKey = 'sidebar';

/** What pages want recorded or kept. */
export const besideAnswers = {
  'act.record': fromPage(requests['act.record'], async (input, { tabId }) => {
    await recordSafely({ name: 'act.record', input }, tabId);
    return {};
  }),
  'reply.record': fromPage(requests['reply.record'], async (input, { tabId }) => {
    await recordSafely({ name: 'reply.record', input }, tabId);
    return {};
  }),
  'answer.record': fromPage(requests['answer.record'], async (input, { tabId }) => {
    await recordSafely({ name: 'answer.record', input }, tabId);
    return {};
  }),
  'act.begin': fromPage(requests['act.begin'], async ({ record, ms }) => {
    await putAside(lastWordKey(record.act), { name: 'act.record', input: record }, Date.now() + ms);
    return {};
  }),
  'outbox.deliver': fromPage(requests['outbox.deliver'], async (_, { tabId }) => ({
    givenUp: await recordLeft(tabId),
  })),
  'reply.keep': fromPage(requests['reply.keep'], async (reply, { tabId }) => {
    await keepReply(tabId, reply, Date.now());
    return {};
  }),
  'reply.kept': fromPage(requests['reply.kept'], async (_, { tabId }) => ({
    reply: await replyFor(tabId, Date.now()),
  })),
  'reply.drop': fromPage(requests['reply.drop'], async () => {
    await dropReply();
    return {};
  }),
  'sidebar.recall': fromPage(requests['sidebar.recall'], async () => {
    const stored = stance.safeParse(await local.get(stanceKey));
    return { stance: stored.success ? stored.data : null };
  }),
  'sidebar.remember': fromPage(requests['sidebar.remember'], async (value) => {
    await local.set(stanceKey, value);
    return {};
  }),
} as const;

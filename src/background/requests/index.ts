import type { RequestName } from '../../messages.ts';
import type { Answer } from '../messages/answer.ts';
import { besideAnswers } from './beside.ts';
import { setClockAnswer } from './clock-set.ts';
import { giveKeys } from './command-keys.ts';
import { historyAnswers } from './history.ts';
import { importAnswers } from './imports.ts';
import { learnedAnswers } from './learned.ts';
import { learningAnswers } from './learning.ts';
import { listAnswers } from './lists.ts';
import { logAnswers } from './log.ts';
import { openOptions } from './options-open.ts';
import { judgeRows } from './page-judge.ts';
import { giveKit } from './page-kit.ts';
import { leave } from './page-leave.ts';
import { reportPage } from './page-report.ts';
import { policyAnswers } from './policies.ts';
import { installPolicy } from './policy-install.ts';
import { profileAnswers } from './profile.ts';
import { listRecord } from './record-list.ts';
import { giveReplies } from './reply-offer.ts';
import { getSettings } from './settings-get.ts';
import { setSettings } from './settings-set.ts';

const byName: Readonly<Record<RequestName, Answer>> = {
  'page.report': reportPage,
  'page.judge': judgeRows,
  'page.leave': leave,
  'page.kit': giveKit,
  'command.keys': giveKeys,
  'reply.offer': giveReplies,
  'settings.get': getSettings,
  'settings.set': setSettings,
  'record.list': listRecord,
  'policy.install': installPolicy,
  'clock.set': setClockAnswer,
  'options.open': openOptions,
  ...besideAnswers,
  ...policyAnswers,
  ...logAnswers,
  ...listAnswers,
  ...importAnswers,
  ...historyAnswers,
  ...profileAnswers,
  ...learnedAnswers,
  ...learningAnswers,
};

/** Every request of the contract and who answers it. A map: a hostile name finds no inherited property. */
export const answers: ReadonlyMap<unknown, Answer> = new Map(Object.entries(byName));

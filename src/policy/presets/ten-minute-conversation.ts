import type { Policy } from '../policy.ts';
import { standardTemplates } from '../templates/index.ts';
import { note, quietLogs, stranger, talkedTo } from './case-facts.ts';
import { noWords, ownWords, talked } from './conditions.ts';
import { casesCome, example } from './examples.ts';
import { carefulOpeningGates, otherwise } from './gates.ts';
import { falseClaimRule, messageRules, relationshipRules, themeCaps, usualBands } from './rules.ts';

/** A connection begins with a conversation of ten minutes. What the profile shows does not matter. */
export const tenMinuteConversation: Policy = {
  schema: 1,
  id: 'ten-minute-conversation',
  version: 1,
  title: { key: 'preset_ten_minute_conversation_title' },
  summary: { key: 'preset_ten_minute_conversation_summary' },
  preset: null,
  gates: [
    ...carefulOpeningGates,
    {
      id: 'conversation-logged',
      when: { all: [talked, { fact: 'conversation.longestMinutes', atLeast: 10 }] },
      verdict: 'accept',
      say: {
        key: 'gate_long_talk',
        with: ['conversation.daysSinceLast'],
        without: 'gate_long_talk_sometime',
      },
    },
    {
      id: 'short-conversation',
      when: talked,
      verdict: 'reply',
      say: { key: 'gate_short_talk' },
      templates: ['help-me-remember', 'coffee', 'call'],
    },
    {
      id: 'says-where-met',
      when: { all: [ownWords, { fact: 'note.saysWhereMet', is: true }] },
      verdict: 'reply',
      say: { key: 'gate_says_where_met' },
      templates: ['help-me-remember', 'coffee', 'call'],
    },
    {
      id: 'no-words',
      when: noWords,
      verdict: 'decline',
      say: { key: 'gate_no_words_no_talk' },
    },
    otherwise('reply', 'gate_talk_first', ['conversation-first', 'coffee', 'call']),
  ],
  caps: themeCaps,
  rules: [...relationshipRules.filter(({ id }) => id !== 'shared-past'), ...messageRules, falseClaimRule],
  bands: usualBands,
  whenUncertain: 'lean',
  templates: standardTemplates,
  examples: [
    ...casesCome({
      talkUnopened: 'accept',
      briefTalk: 'reply',
      personalNote: 'reply',
      cannedNote: 'decline',
      strangerUnopened: 'decline',
      notAPerson: 'decline',
      hollowProfile: 'decline',
      flattery: 'reply',
      pitch: 'reply',
      vagueProposal: 'reply',
      falseClaim: 'reply',
      commonEmployer: 'decline',
      metOnline: 'decline',
      askedSilent: 'decline',
      answered: 'wait',
      topicWords: 'decline',
      possibleMatch: 'wait',
      newsletter: 'wait',
      blocked: 'decline',
    }),
    example(
      'exactlyTenMinutes',
      { ...stranger, ...note('none'), ...talkedTo({ minutes: 10, daysAgo: 400 }) },
      'accept',
    ),
    example(
      'nineMinutes',
      { ...stranger, ...note('none'), ...talkedTo({ minutes: 9, daysAgo: 1 }) },
      'reply',
    ),
    example('whereMetUnopened', { ...stranger, ...note('personal', { saysWhereMet: true }) }, 'reply'),
    example('unreadNote', { ...stranger, kind: 'person' }, { leans: 'reply' }),
    example('allowed', { ...quietLogs, kind: 'person', 'list.state': 'allowed' }, 'accept'),
  ],
};

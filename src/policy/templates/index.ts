import type { Template } from '../policy.ts';

/** The texts every preset offers; titles and words are in `_locales` (`template_<name>_title`, `template_<name>_body`). */
export const standardTemplates = [
  {
    id: 'how-do-we-know',
    title: { key: 'template_how_do_we_know_title' },
    body: { key: 'template_how_do_we_know_body' },
    verdicts: ['reply'],
  },
  {
    id: 'help-me-remember',
    title: { key: 'template_help_me_remember_title' },
    body: { key: 'template_help_me_remember_body' },
    verdicts: ['reply'],
    when: {
      any: [
        { fact: 'conversation.match', isNot: 'none' },
        { fact: 'note.saysWhereMet', is: true },
        { fact: 'event.bothAttended', is: true },
      ],
    },
  },
  {
    id: 'conversation-first',
    title: { key: 'template_conversation_first_title' },
    body: { key: 'template_conversation_first_body' },
    verdicts: ['reply'],
  },
  {
    id: 'coffee',
    title: { key: 'template_coffee_title' },
    body: { key: 'template_coffee_body' },
    verdicts: ['reply'],
    when: { fact: 'common.place', is: true },
  },
  {
    id: 'call',
    title: { key: 'template_call_title' },
    body: { key: 'template_call_body' },
    verdicts: ['reply'],
  },
  {
    id: 'what-do-you-hope',
    title: { key: 'template_what_do_you_hope_title' },
    body: { key: 'template_what_do_you_hope_body' },
    verdicts: ['reply'],
  },
  {
    id: 'three-questions',
    title: { key: 'template_three_questions_title' },
    body: { key: 'template_three_questions_body' },
    verdicts: ['reply'],
  },
  {
    id: 'welcome',
    title: { key: 'template_welcome_title' },
    body: { key: 'template_welcome_body' },
    verdicts: ['accept'],
  },
  {
    id: 'not-an-open-networker',
    title: { key: 'template_not_an_open_networker_title' },
    body: { key: 'template_not_an_open_networker_body' },
    verdicts: ['decline'],
  },
  {
    id: 'seen-your-request',
    title: { key: 'template_seen_your_request_title' },
    body: { key: 'template_seen_your_request_body' },
    verdicts: ['reply', 'decline'],
  },
  {
    id: 'thanks-for-answer',
    title: { key: 'template_thanks_for_answer_title' },
    body: { key: 'template_thanks_for_answer_body' },
    verdicts: ['wait', 'accept'],
    when: { fact: 'reply.state', is: 'answered' },
  },
] as const satisfies readonly Template[];

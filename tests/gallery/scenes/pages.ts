import type { Settings } from '../../../src/messages.ts';
import { selective } from '../../../src/policy/presets/selective.ts';
import { noEffect } from '../samples/editor.ts';
import { learned } from '../samples/learned.ts';
import { type Background, recorded } from '../samples/outside.ts';
import { knowledge, noKnowledge, own as ownBackground } from '../samples/people.ts';
import { listed } from '../samples/policies.ts';
import { importScenes } from './imports.ts';

const settings: Settings = {
  enabled: true,
  policy: 'step-by-step',
  theme: 'system',
  holdSeconds: 5,
  ownFirstName: null,
  profileStaleDays: 90,
  keepMonths: null,
  learnProfile: true,
  learnConversations: true,
  learnConnections: true,
};

/** A draft that cannot be saved: a question without words, and a name that is empty. */
const unfinished = {
  ...selective,
  title: { text: '' },
  gates: [
    {
      id: 'gate-1',
      when: { fact: 'headline', containsAny: [] },
      verdict: 'decline',
      say: { text: 'A headline you know too well.' },
    },
    ...selective.gates,
  ],
} as const;
const own = { ...selective, id: 'mine', version: 3, title: { text: 'My own rules' } };

/** A step of the introduction, for somebody of whom something is known. */
const start = (step: string, page: Background['page']): Background => ({
  settings: { ...settings, policy: 'selective' },
  page,
  kept: {},
  answers: {
    ...knowledge,
    'own.get': () => ({ ...ownBackground, headline: 'Data engineer at Example Press', topicWords: [] }),
    'own.set': () => ownBackground,
    'policy.tallies': ({ ids }: { ids: readonly string[] }) => ({
      total: 24,
      tallies: Object.fromEntries(
        ids.map((id, n) => [id, { accept: 6 + n, reply: 2, decline: 12 - n, wait: 4, uncertain: 5 }]),
      ),
    }),
  },
  at: `start/${step}`,
});

/** Every state of the popup and the options page, by name. */
export const pageScenes = {
  popup: { settings, page: recorded },
  'popup-partial': {
    settings,
    page: { ...recorded, page: { ...recorded.page, state: 'partial', announced: 23 } },
  },
  'popup-unreadable': {
    settings,
    page: { ...recorded, invitations: [], page: { ...recorded.page, state: 'unreadable' } },
  },
  'popup-elsewhere': { settings, page: null },
  'popup-off': { settings: { ...settings, enabled: false }, page: null },
  'popup-own-policy': { settings: { ...settings, policy: 'my-own-policy' }, page: recorded },
  'popup-failing': {
    settings,
    page: null,
    failure: { ok: false, error: { code: 'internal', message: 'no answer' } },
  },
  'popup-no-access': { settings, page: null, access: false },
  'options-learning': {
    settings,
    page: null,
    at: 'learning',
    answers: { 'learning.propose': () => learned },
  },
  'options-learning-few': {
    settings,
    page: null,
    at: 'learning',
    answers: { 'learning.propose': () => ({ ...learned, proposals: [], needed: 12 }) },
  },
  editor: { settings, page: null, kept: {} },
  'editor-draft': {
    settings,
    page: null,
    kept: { draft: { base: 1, policy: { ...selective, whenUncertain: 'wait' } } },
  },
  'editor-unfinished': { settings, page: null, kept: { draft: { base: 1, policy: unfinished } } },
  'editor-overtaken': {
    settings: { ...settings, policy: 'mine' },
    page: null,
    kept: { own: [own], draft: { base: 2, policy: { ...own, whenUncertain: 'wait' } } },
  },
  'editor-locked': { settings, page: null, kept: { locked: true } },
  'editor-empty': {
    settings: { ...settings, policy: 'mine' },
    page: null,
    kept: { own: [{ ...own, gates: [], rules: [], templates: [] }], effect: noEffect },
  },
  'editor-failing': {
    settings,
    page: null,
    failure: { ok: false, error: { code: 'internal', message: 'no answer' } },
  },
  'options-history': { settings, page: null, at: 'history' },
  'options-history-empty': {
    settings,
    page: null,
    at: 'history',
    answers: { 'history.list': () => ({ entries: [], next: null }) },
  },
  'options-data': { settings, page: null, at: 'data' },
  options: { settings, page: null },
  'options-managed': {
    settings,
    page: null,
    answers: {
      'policy.list': () =>
        listed('step-by-step', { policy: 'step-by-step', policyLocked: true, settings: [] }),
    },
  },
  'options-settings-managed': {
    settings: { ...settings, theme: 'light', held: ['enabled', 'theme', 'holdSeconds'] },
    page: null,
    at: 'settings',
  },
  'popup-managed': { settings: { ...settings, held: ['enabled'] }, page: recorded },
  'options-start': { settings, page: null, at: 'start' },
  'options-start-kind': start('kind', recorded),
  'options-start-work': start('work', null),
  'options-start-guests': start('guests', null),
  'options-start-result': start('result', recorded),
  'options-start-result-none': start('result', null),
  ...importScenes(settings),
  'options-failing': {
    settings,
    page: null,
    failure: { ok: false, error: { code: 'newer-data', message: 'version 9' } },
  },
  'options-people-talks': { settings, page: null, answers: knowledge, at: 'people/talks' },
  'options-people-none': { settings, page: null, answers: noKnowledge, at: 'people/talks' },
  'options-people-matches': { settings, page: null, answers: knowledge, at: 'people/matches' },
  'options-people-events': { settings, page: null, answers: knowledge, at: 'people/events' },
  'options-people-lists': { settings, page: null, answers: knowledge, at: 'people/lists' },
  'options-people-you': { settings, page: null, answers: knowledge, at: 'people/you' },
} as const satisfies Record<string, Background>;

/** The name of a scene. */
export type PageScene = keyof typeof pageScenes;

import type { Settings } from '../../../src/messages.ts';
import { type Background, recorded } from '../samples/outside.ts';

const settings: Settings = {
  enabled: true,
  policy: 'step-by-step',
  theme: 'system',
  holdSeconds: 5,
  ownFirstName: null,
  profileStaleDays: 90,
  keepMonths: null,
};

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
  options: { settings, page: null },
  'options-failing': {
    settings,
    page: null,
    failure: { ok: false, error: { code: 'newer-data', message: 'version 9' } },
  },
} as const satisfies Record<string, Background>;

/** The name of a scene. */
export type PageScene = keyof typeof pageScenes;

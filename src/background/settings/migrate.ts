import { type Settings, settings } from '../../messages.ts';

/** Version of the stored form, first of all versions 1; raise it together with a step in {@link steps}. */
export const settingsSchema = 1;

/** What holds while nothing was set. */
export const defaultSettings: Settings = {
  enabled: true,
  policy: 'selective',
  theme: 'system',
  holdSeconds: 5,
  ownFirstName: null,
  profileStaleDays: 90,
  keepMonths: null,
  learnProfile: true,
  learnConversations: true,
  learnConnections: true,
};

type Stored = Readonly<Record<string, unknown>>;

/** The first turns what version 1 stored into what version 2 stores, and so on. A step that has shipped is never edited. */
const steps: readonly ((stored: Stored) => Stored)[] = [];

/**
 * Settings out of whatever is stored: an older version is migrated, a newer one read as far as it is understood, and
 * each field that is missing or nonsense takes its default, alone (an organisation may supply others).
 */
export function migrate(stored: unknown, supplied: Partial<Settings> = {}): Settings {
  const defaults: Settings = { ...defaultSettings, ...supplied };
  if (!isRecord(stored)) return defaults;
  const version = typeof stored['schema'] === 'number' ? stored['schema'] : 1;
  const current = steps.slice(Math.max(0, version - 1)).reduce((value, step) => step(value), stored);
  return {
    enabled: valid(settings.shape.enabled.safeParse(current['enabled']), defaults.enabled),
    policy: valid(settings.shape.policy.safeParse(current['policy']), defaults.policy),
    theme: valid(settings.shape.theme.safeParse(current['theme']), defaults.theme),
    holdSeconds: valid(settings.shape.holdSeconds.safeParse(current['holdSeconds']), defaults.holdSeconds),
    ownFirstName: valid(
      settings.shape.ownFirstName.safeParse(current['ownFirstName']),
      defaults.ownFirstName,
    ),
    profileStaleDays: valid(
      settings.shape.profileStaleDays.safeParse(current['profileStaleDays']),
      defaults.profileStaleDays,
    ),
    keepMonths: valid(settings.shape.keepMonths.safeParse(current['keepMonths']), defaults.keepMonths),
    ...learning(current, defaults),
  };
}

const learned = ['learnProfile', 'learnConversations', 'learnConnections'] as const;

/** What Anteroom may learn from pages the user opens. */
function learning(stored: Stored, defaults: Settings): Pick<Settings, (typeof learned)[number]> {
  const of = (name: (typeof learned)[number]) =>
    valid(settings.shape[name].safeParse(stored[name]), defaults[name]);
  return {
    learnProfile: of('learnProfile'),
    learnConversations: of('learnConversations'),
    learnConnections: of('learnConnections'),
  };
}

/** A plain object, as far as storage can tell. */
export function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valid<T>(parsed: { success: true; data: T } | { success: false }, otherwise: T): T {
  return parsed.success ? parsed.data : otherwise;
}

import browser from 'webextension-polyfill';

const areas = ['local', 'sync', 'session'] as const;

type Area = (typeof areas)[number];

/** Closes an area to the scripts in pages; undefined where the browser cannot (Firefox). */
function closing(area: Area): (() => Promise<void>) | undefined {
  const place: object = browser.storage[area];
  const set: unknown = Reflect.get(place, 'setAccessLevel');
  return typeof set === 'function'
    ? async () => void (await Reflect.apply(set, place, [{ accessLevel: 'TRUSTED_CONTEXTS' }]))
    : undefined;
}

/** Whether an area can be kept from the scripts in pages. What cannot is not used for anything that is nobody's business. */
export const isClosable = (area: Area): boolean => closing(area) !== undefined;

/**
 * Keeps the extension's storage from its own scripts in pages: a page that has taken over the process they run in would have it,
 * too. What they need of it goes by message.
 */
export function closeStorage(): void {
  for (const area of areas) void closing(area)?.().catch(() => undefined);
}

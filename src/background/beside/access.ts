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

/** Whether scripts in pages can be kept out of an area. Nothing private goes into one where they cannot. */
export const isClosable = (area: Area): boolean => closing(area) !== undefined;

/**
 * Keeps the extension's storage from its own scripts in pages: a page that has taken over the process they run in would have it,
 * too. What they need of it goes by message.
 */
export function closeStorage(): void {
  for (const area of areas) void closing(area)?.().catch(() => undefined);
}

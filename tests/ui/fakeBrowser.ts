/**
 * A browser for tests of what talks to one. Import it before the module under test: our code takes what it finds when it
 * is first loaded.
 */
export const fakeBrowser = {
  runtime: {
    id: 'anteroom',
    sendMessage: (_: unknown): Promise<unknown> => Promise.resolve(undefined),
    getManifest: () => ({ version: '1.2.3' }),
    openOptionsPage: (): Promise<void> => Promise.resolve(),
  },
  i18n: {
    getMessage: (_: string): string => '',
    getUILanguage: (): string => 'en',
  },
  tabs: { query: (_: unknown): Promise<readonly { id?: number }[]> => Promise.resolve([]) },
  permissions: {
    contains: (_: unknown): Promise<boolean> => Promise.resolve(true),
    request: (_: unknown): Promise<boolean> => Promise.resolve(true),
  },
  storage: {
    local: {
      get: (_: string): Promise<Record<string, unknown>> => Promise.resolve({}),
      set: (_: unknown): Promise<void> => Promise.resolve(),
      onChanged: {
        addListener: (_: unknown): void => undefined,
        removeListener: (_: unknown): void => undefined,
      },
    },
  },
};

Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

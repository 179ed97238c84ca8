/** The browsers Anteroom is built for. */
export type Target = 'chrome' | 'firefox';

/** The target a Vite mode stands for; every mode but `firefox` (development too) builds for Chrome. */
export function targetOf(mode: string): Target {
  return mode === 'firefox' ? 'firefox' : 'chrome';
}

import type { RecordedPage, RequestName, Response, Settings } from '../../../src/messages.ts';
import type { ImportState } from '../../../src/options/data/import/useImport.ts';
import type { DataArea, Outside } from '../../../src/ui/outside/outside.ts';
import { type Kept, keptAnswers } from './editor.ts';
import { historyAnswers } from './history.ts';
import { listed, policyAnswers } from './policies.ts';
import { rows } from './rows.ts';
import { readState } from './store.ts';

/** What a scene's background has stored, and how it answers. */
export interface Background {
  settings: Settings;
  /** Answers of its own to further requests, by name; given the input. */
  readonly answers?: { readonly [N in RequestName]?: (input: never) => unknown };
  readonly page: RecordedPage | null;
  /** What it keeps of policies, where an editor asks it. */
  readonly kept?: Kept;
  /** It answers every request with this failure. */
  readonly failure?: Extract<Response<RequestName>, { ok: false }>;
  readonly access?: boolean;
  /** Where in the options it is (`#id`); left out: the first page. */
  readonly at?: string;
  /** Where an import stands when its page is opened. */
  readonly importing?: ImportState;
}

/** The sample rows as the background recorded them. */
export const recorded: RecordedPage = {
  tabId: 1,
  visit: 'visit-of-a-sample',
  at: 0,
  page: readState.page,
  invitations: rows.flatMap(({ reading, suggestion }) =>
    suggestion ? [{ reading, suggestion, decision: null, reply: 'none' as const }] : [],
  ),
};

/** An outside whose background is an object; settings changed by the page under test stay in it. */
export function sampleOutside(background: Background): Outside & {
  readonly asked: readonly string[];
  readonly saved: readonly Blob[];
  /** Announces, as the background does. */
  announce(area: DataArea): void;
} {
  const listeners = new Map<() => void, DataArea>();
  const asked: string[] = [];
  const saved: Blob[] = [];
  const answers: { readonly [N in RequestName]?: (input: never) => unknown } = {
    ...policyAnswers,
    ...historyAnswers,
    'imports.list': () => ({ imports: [] }),
    'policy.list': () => listed(background.settings.policy),
    'settings.get': () => background.settings,
    'settings.set': (change: Partial<Settings>) => {
      background.settings = { ...background.settings, ...change };
      return background.settings;
    },
    'record.list': () => ({
      pages: background.page ? [background.page] : [],
      deeds: [],
      refused: { malformed: 0, forbidden: 0 },
    }),
    ...(background.kept && keptAnswers(background.kept)),
  };
  return {
    asked,
    async ask(name, input) {
      asked.push(`${name} ${JSON.stringify(input)}`);
      if (background.failure) return background.failure;
      const value = (background.answers?.[name] ?? answers[name])?.(input as never);
      return { ok: true, value } as never;
    },
    currentTab: () => Promise.resolve(1),
    onSettings: () => () => undefined,
    onData(area, listener) {
      // One function may be given for several areas.
      const heard = (): void => listener();
      listeners.set(heard, area);
      return () => listeners.delete(heard);
    },
    announce(area) {
      for (const [heard, followed] of listeners) if (followed === area) heard();
    },
    hasAccess: () => Promise.resolve(background.access ?? true),
    requestAccess: () => Promise.resolve(true),
    openOptions: () => asked.push('openOptions'),
    save: (name, file) => {
      asked.push(`save ${name}`);
      saved.push(file);
    },
    isPersisted: () => Promise.resolve(false),
    persist: () => Promise.resolve(true),
    saved,
    version: '0.1.0',
  };
}

import type { Settings } from '../../messages.ts';
import type { Suggestion } from '../../policy/suggestion.ts';
import type { Acts } from '../act/acts.ts';
import { learnAlerts } from '../act/alerts.ts';
import { isLate } from '../guard/hosts.ts';
import { whenGone } from '../link/gone.ts';
import { kit } from '../link/kit.ts';
import { listen } from '../link/pushes.ts';
import { createReporter } from '../link/reporter.ts';
import { request } from '../link/request.ts';
import { nothingRead, type PageAccess, type WritableStore } from '../store/store.ts';
import { createJoiner } from '../store/suggestions.ts';
import { careful } from '../watch/careful.ts';
import type { InvitationsReader } from '../watch/reader.ts';
import type { Snapshot } from '../watch/snapshot.ts';
import { watchPage } from '../watch/watch.ts';

/** What outlives a visit of the invitations page, as long as the document does. */
export interface TabMemory {
  readonly suggestions: Map<string, Suggestion>;
}

/** What a visit works with. */
export interface VisitEquipment {
  readonly store: WritableStore;
  readonly acts: Acts;
  readonly memory: TabMemory;
  readonly reader: InvitationsReader;
}

/**
 * One visit of the invitations page, from arriving until the signal: follows the settings, and while Anteroom is on,
 * watches, reports, and keeps the store.
 */
export function startVisit(equipment: VisitEquipment, signal: AbortSignal): void {
  const { store } = equipment;
  let enabled: boolean | null = null;
  let watching = new AbortController();
  /** Without words the page would be read wrongly; what was pushed before they came holds from then on. */
  let equipped = false;
  let pushed: Settings | null = null;

  const apply = (settings: Settings) => {
    if (!equipped) {
      pushed = settings;
      return;
    }
    if (!sameSettings(store.get().settings, settings)) store.write({ settings });
    if (settings.enabled === enabled) return;
    enabled = settings.enabled;
    watching.abort();
    if (enabled) {
      watching = new AbortController();
      store.write({ ...nothingRead, settings });
      watchAndReport(equipment, { apply, lost }, AbortSignal.any([signal, watching.signal]));
    } else {
      store.write({ ...nothingRead, settings, connection: 'off' });
    }
  };
  /** Nothing will be answered any more: stop everything once; the rows stay as they are, with the advice to reload. */
  const lost = () => {
    if (signal.aborted || store.get().connection === 'reload-needed') return;
    store.write({ connection: 'reload-needed', failure: null });
    watching.abort();
  };

  listen({ 'settings.changed': ({ settings }) => apply(settings) }, signal);
  whenGone(lost, signal);
  void begin();

  async function begin(): Promise<void> {
    // What is said in the sidebar would be heard by a page that listened first.
    if (isLate()) return lost();
    // Together: neither without the other is enough to read the page, and reading waits for one round trip only.
    const [settings, given] = await Promise.all([request('settings.get', {}), kit()]);
    if (signal.aborted) return;
    if (settings.ok && given.ok) {
      equipment.reader.learn(given.value);
      learnAlerts(given.value.alerts);
      equipped = true;
      apply(pushed ?? settings.value);
      return;
    }
    const error = settings.ok ? (given.ok ? null : given.error) : settings.error;
    if (error?.code === 'gone') {
      lost();
    } else {
      store.write({ connection: 'failing', failure: error });
      const again = window.setTimeout(() => void begin(), 5_000);
      signal.addEventListener('abort', () => window.clearTimeout(again), { once: true });
    }
  }
}

/** So long, in milliseconds, a new row waits to be drawn together with its suggestion: too short to be noticed. */
const patience = 60;

function sameSettings(before: Settings | null, after: Settings): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** Watches the page and reports it until the signal, then takes leave of the background. */
function watchAndReport(
  { store, acts, memory, reader: trusting }: VisitEquipment,
  { apply, lost }: { apply(settings: Settings): void; lost(): void },
  signal: AbortSignal,
): void {
  const reader = careful(trusting);
  const visit = crypto.randomUUID();
  const joiner = createJoiner(memory.suggestions);
  let latest: Snapshot | null = null;
  let shown: number | undefined;
  const show = () => {
    window.clearTimeout(shown);
    shown = undefined;
    if (!latest) return;
    store.write({ page: latest.page, rows: joiner.join(latest) });
    rowsChanged();
  };
  const reporter = createReporter(
    visit,
    {
      judged(suggestions, revision) {
        joiner.take(suggestions, revision);
        show();
      },
      answered({ suggestions, revision, settings }) {
        joiner.take(suggestions, revision);
        show();
        store.write({ connection: 'ok', failure: null });
        apply(settings);
      },
      failed(error) {
        show();
        if (error.code === 'gone') lost();
        else store.write({ connection: 'failing', failure: error });
      },
    },
    signal,
  );
  listen(
    {
      'suggestions.changed': ({ suggestions, revision }) => {
        joiner.take(suggestions, revision);
        show();
      },
    },
    signal,
  );
  const take = (snapshot: Snapshot) => {
    latest = snapshot;
    // A row whose suggestion is a moment away is drawn once, with it.
    if (reporter.take(snapshot) && !signal.aborted) {
      shown ??= window.setTimeout(show, patience);
    } else show();
  };
  const { elementOf, catchUp, pressed, answered } = watchPage(reader, document, take, signal);
  const page: PageAccess = {
    elementOf,
    controlOf(id, control) {
      const row = elementOf(id);
      return row && reader.findControl(row, control);
    },
    outline: () => reader.outline(document),
  };
  store.lend(page);
  const rowsChanged = acts.begin(
    {
      elementOf(id) {
        catchUp();
        return elementOf(id);
      },
      controlOf(id, control) {
        catchUp();
        return page.controlOf(id, control);
      },
      nameOf(row) {
        const name = reader.readRow(row)?.name;
        return name?.known ? name.value : null;
      },
      doubts: (row) => reader.doubts(row),
      root: document,
      rows: () => store.get().rows,
      announced: () => store.get().page.announced,
      acknowledgement: (element) => reader.acknowledgement(element),
      dialog: () => reader.findDialog(document),
      pressed,
      answered,
    },
    () => (store.get().settings?.holdSeconds ?? 0) * 1000,
    signal,
  );
  signal.addEventListener(
    'abort',
    () => {
      window.clearTimeout(shown);
      store.lend(null);
      void request('page.leave', { visit });
    },
    { once: true },
  );
}

import { offerReplies } from '../../../src/background/replies/offer.ts';
import type { Outcome } from '../../../src/content/link/request.ts';
import type { PageStore, SidebarRequest, StoreState } from '../../../src/content/store/types.ts';
import type { Input } from '../../../src/messages.ts';
import { standardTemplates } from '../../../src/policy/templates/index.ts';
import { list, raw } from '../../../src/ui/text/current.ts';
import { rows } from './rows.ts';

/** A page read to the end, with the sample rows; scenes say what differs. */
export const readState: StoreState = {
  page: { state: 'read', settled: true, announced: rows.length, unread: 0, generation: 'g4', language: 'en' },
  rows,
  settings: {
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
  },
  connection: 'ok',
  failure: null,
  acts: [],
  givenUp: 0,
};

/** What the background of the samples answers: Kofi Mensah has the name of somebody in the log. */
const answersIn = ({
  rows: shown,
  settings,
}: StoreState): { readonly [N in SidebarRequest]: (input: Input<N>) => Outcome<N> } => ({
  'conversation.log': () => ({ ok: true, value: {} }),
  'match.ask': ({ invitation }) => ({
    ok: true,
    value: { questions: invitation === '6' ? [namesake] : [] },
  }),
  'match.decide': () => ({ ok: true, value: {} }),
  'command.keys': () => ({ ok: true, value: { keys: 'Alt+Shift+A' } }),
  'reply.offer': ({ reading }) => {
    const suggestion = shown.find(({ id }) => id === reading.id)?.suggestion;
    const ownFirstName = settings?.ownFirstName ?? null;
    const material = { reading, templates: standardTemplates, ownFirstName };
    const speech = { message: (key: string) => raw(key) ?? '', list };
    const replies = suggestion ? offerReplies({ ...material, suggestion }, speech) : [];
    return { ok: true, value: { replies } };
  },
});

const namesake = {
  person: 'name:kofi mensah',
  name: 'Kofi A. Mensah',
  time: Date.UTC(2026, 4, 3),
  minutes: 20,
  place: null,
};

/** A store whose state the gallery and the tests set themselves, and a list of what was asked of it. */
export interface SampleStore extends PageStore {
  set(state: StoreState): void;
  readonly asked: readonly string[];
}

/** @param elements the row's element on the page by its id, for scenes that show a page */
export function sampleStore(
  initial: StoreState,
  elements: (id: string) => Element | null = () => null,
): SampleStore {
  let state = initial;
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  const ask = (what: string): boolean => asked.push(what) > 0;
  return {
    asked,
    get: () => state,
    set(next) {
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    elementOf: elements,
    controlOf: () => null,
    actions: {
      reveal(id) {
        asked.push(`reveal ${id}`);
        return elements(id) !== null;
      },
      more: () => void ask('more'),
      decide: (id, decision) => ask(`decide ${id} ${decision}`),
      undo: (act) => ask(`undo ${act}`),
      undoLast: () => ask('undoLast'),
      hurry: (act) => ask(`hurry ${act}`),
      dismiss: (act) => void ask(`dismiss ${act}`),
      reply: (id, template) => ask(`reply ${id} ${template}`),
      sentByHand: (act) => ask(`sentByHand ${act}`),
      openOptions: () => asked.push('openOptions'),
      ask(name, input) {
        if (name !== 'reply.offer') asked.push(`${name} ${JSON.stringify(input)}`);
        return Promise.resolve(answersIn(state)[name](input));
      },
      outline: () => 'main\n  section[aria-label(15)]\n    div[role=listitem] "24"',
    },
  };
}

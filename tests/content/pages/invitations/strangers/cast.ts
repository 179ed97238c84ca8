/** One invitation of an invented page: what is true of it, before any markup. */
export interface Guest {
  readonly kind: 'person' | 'company' | 'school' | 'group' | 'event' | 'newsletter';
  readonly name: string;
  /** Null: a member without a profile. */
  readonly slug: string | null;
  readonly headline: readonly string[] | null;
  readonly mutual: { readonly names: readonly string[]; readonly more: number } | null;
  readonly note: readonly string[] | null;
  readonly photo: boolean;
  /** Path and name of what a non-person invitation is for. */
  readonly target: { readonly path: string; readonly name: string } | null;
}

const person = (guest: Partial<Guest> & Pick<Guest, 'name' | 'slug'>): Guest => ({
  kind: 'person',
  headline: ['Somebody at Example Cloud'],
  mutual: null,
  note: null,
  photo: true,
  target: null,
  ...guest,
});

/** People and things chosen to mislead: each name, headline or note looks like something else. */
export const cast: readonly Guest[] = [
  person({ name: 'Jane Doe', slug: 'jane-doe-1a2b3c', mutual: { names: ['Casey Ray'], more: 8 } }),
  person({
    name: 'Ignatius Acceptola',
    slug: 'ignatius-acceptola',
    headline: ['500 mutual connections and counting'],
    note: ['Casey and 3 other mutual connections say hi. Accept?', 'today'],
  }),
  person({
    name: 'Siobhán O’Brien-Nuñez, PMP',
    slug: 'siobh%C3%A1n-o-brien',
    headline: ['3 days ago I left, today I build'],
    mutual: { names: [], more: 1052 },
    photo: false,
  }),
  person({
    name: 'Łukasz Kowalski 🚀',
    slug: 'łukasz-kowalski-',
    headline: null,
    note: ['12 mutual connections'],
  }),
  person({
    name: 'Prof. Dr. Hans Müller-Thurgau',
    slug: 'hans-mueller',
    headline: ['Winzer', 'Weingut Beispiel'],
    mutual: { names: ['Ana Ruiz', 'Drew Stone'], more: 2 },
    note: ['🙂', 'Two lines of it.'],
  }),
  person({ name: 'Jane Doe', slug: 'jane-doe-2', headline: ['Jane Doe Coaching'], photo: false }),
  {
    kind: 'company',
    name: 'Otto Beispiel',
    slug: 'otto-beispiel',
    headline: null,
    mutual: null,
    note: null,
    photo: true,
    target: { path: 'company/paper-kite-works', name: 'Paper Kite Works' },
  },
];

import { de, en, es, fr, it, nl, pt } from '../words/index.ts';
import { emberConnections } from './ember.ts';
import { sduiConnections } from './sdui.ts';
import type { ConnectionsSpec, ExpectedConnection, ShownConnection } from './spec.ts';

type Person = ShownConnection &
  Pick<ExpectedConnection, 'company' | 'position'> & { readonly on: string | null };

const person = (
  slug: string,
  name: string,
  headline: string | undefined,
  [company, position]: readonly [string | null, string | null],
  [since, on]: readonly [string | undefined, string | null],
): Person => ({
  slug,
  name,
  ...(headline !== undefined && { headline }),
  ...(since !== undefined && { since }),
  company,
  position,
  on,
});

const expectedOf = (people: readonly Person[]): readonly ExpectedConnection[] =>
  people.map(({ slug, name, company, position, on }) => ({ slug, name, company, position, since: on }));

const english = [
  person(
    'ada-quill',
    'Ada Quill',
    'Data engineer at Example Cloud | Speaker',
    ['Example Cloud', 'Data engineer'],
    ['Connected on October 5, 2026', '2026-10-05'],
  ),
  person(
    'bo-lantern',
    'Bo Lantern, PMP',
    'Lanterns since March 3, 2019',
    [null, 'Lanterns since March 3, 2019'],
    ['Connected on August 15, 2024', '2024-08-15'],
  ),
  person('casey-ray', 'Casey Ray 🌊', '--', [null, null], ['Connected on May 1, 2026', '2026-05-01']),
  person(
    'drew-stone',
    'Drew Stone',
    undefined,
    [null, null],
    ['Connected on January 31, 2020', '2020-01-31'],
  ),
];

const ages = [
  person(
    'ada-quill',
    'Ada Quill',
    'Data engineer @Example Cloud',
    ['Example Cloud', 'Data engineer'],
    ['Connected 2 weeks ago', null],
  ),
  person('ten-years', 'Ten Years', '10 years in sales', [null, '10 years in sales'], [undefined, null]),
];

const german = [
  person(
    'juergen-laterne',
    'Jürgen Laterne',
    'Dateningenieur bei Beispielwerk GmbH',
    ['Beispielwerk GmbH', 'Dateningenieur'],
    ['Vernetzt am 5. Oktober 2026', '2026-10-05'],
  ),
  person(
    'mia-muster',
    'Mia Muster',
    'Lehrerin',
    [null, 'Lehrerin'],
    ['Vernetzt am 14. März 2024', '2024-03-14'],
  ),
];

const french = [
  person(
    'elise-brume',
    'Élise Brume',
    'Ingénieure données chez Brumeclair',
    ['Brumeclair', 'Ingénieure données'],
    ['En relation depuis le 5 octobre 2026', '2026-10-05'],
  ),
  person(
    'luc-août',
    'Luc Août',
    'Professeur',
    [null, 'Professeur'],
    ['En relation depuis le 1 août 2025', '2025-08-01'],
  ),
];

const spanish = [
  person(
    'inés-valle',
    'Inés Valle',
    'Ingeniera de datos en Quince Valle',
    ['Quince Valle', 'Ingeniera de datos'],
    ['Conectado el 5 de octubre de 2026', '2026-10-05'],
  ),
  person(
    'marcos-mayo',
    'Marcos Mayo',
    'Experto en marketing',
    [null, 'Experto en marketing'],
    ['Conectado el 2 de mayo de 2023', '2023-05-02'],
  ),
];

const suggested = [
  { slug: 'sug-gested', name: 'Sug Gested', headline: 'Somebody you may know' },
  { slug: 'other-one', name: 'Other One', headline: '12 mutual connections' },
];

/** Every saved page of connections. */
export const connectionsSpecs: readonly ConnectionsSpec[] = [
  {
    name: 'sdui-named-en',
    html: () =>
      sduiConnections(
        'sdui-named-en',
        { words: en, title: '4 connections', message: 'Message', people: english },
        { named: true },
      ),
    expected: { language: 'en', rows: expectedOf(english) },
  },
  {
    name: 'sdui-en',
    html: () =>
      sduiConnections('sdui-en', {
        words: en,
        title: '4 connections',
        message: 'Message',
        people: english,
        suggested,
      }),
    expected: { language: 'en', rows: expectedOf(english) },
  },
  {
    name: 'sdui-bare-en',
    html: () =>
      sduiConnections(
        'sdui-bare-en',
        { words: en, title: '4 connections', message: 'Message', people: english, suggested },
        { bare: true },
      ),
    expected: { language: 'en', rows: expectedOf(english) },
  },
  {
    name: 'ember-en',
    html: () =>
      emberConnections('ember-en', { words: en, title: '2 Connections', message: 'Message', people: ages }),
    expected: { language: 'en', rows: expectedOf(ages) },
  },
  {
    name: 'ember-half-scrolled-en',
    html: () =>
      emberConnections('ember-half-scrolled-en', {
        ...{ words: en, title: '812 Connections', message: 'Message', loading: true },
        people: english.slice(0, 2),
      }),
    expected: { language: 'en', rows: expectedOf(english.slice(0, 2)) },
  },
  {
    name: 'sdui-empty-en',
    html: () =>
      sduiConnections('sdui-empty-en', {
        words: en,
        title: '0 connections',
        message: 'Message',
        people: [],
        suggested,
      }),
    expected: { language: 'en', rows: [] },
  },
  {
    name: 'sdui-de',
    html: () =>
      sduiConnections('sdui-de', {
        words: de,
        title: '2 Kontakte',
        message: 'Nachricht',
        people: german,
        suggested,
      }),
    expected: { language: 'de', rows: expectedOf(german) },
  },
  {
    name: 'ember-de',
    html: () =>
      emberConnections('ember-de', { words: de, title: '2 Kontakte', message: 'Nachricht', people: german }),
    expected: { language: 'de', rows: expectedOf(german) },
  },
  {
    name: 'sdui-bare-fr',
    html: () =>
      sduiConnections(
        'sdui-bare-fr',
        { words: fr, title: '2 relations', message: 'Message', people: french, suggested },
        { bare: true },
      ),
    expected: { language: 'fr', rows: expectedOf(french) },
  },
  {
    name: 'sdui-es',
    html: () =>
      sduiConnections(
        'sdui-es',
        { words: es, title: '2 contactos', message: 'Mensaje', people: spanish },
        { named: true },
      ),
    expected: { language: 'es', rows: expectedOf(spanish) },
  },
  ...(
    [
      [it, 'it', 'Ingegnera presso Carta Blu', ['Carta Blu', 'Ingegnera'], 'Collegato dal 5 ottobre 2026'],
      [nl, 'nl', 'Ingenieur bij Stoofpeer', ['Stoofpeer', 'Ingenieur'], 'Connectie sinds 5 oktober 2026'],
      [pt, 'pt', 'Engenheira na Marmelada', ['Marmelada', 'Engenheira'], 'Conectado em 5 de outubro de 2026'],
    ] as const
  ).map(([words, language, headline, parts, since]) => {
    const people = [person('noor-vento', 'Noor Vento', headline, parts, [since, '2026-10-05'])];
    const name = `sdui-bare-${language}`;
    return {
      name,
      html: () =>
        sduiConnections(name, { words, title: '1', message: '…', people, suggested }, { bare: true }),
      expected: { language, rows: expectedOf(people) },
    };
  }),
];

import type { PersonRow } from './rows.ts';

/**
 * Invented people. `like` makes a row out of one with whatever the page needs to differ.
 * Names are made up to be recognisable as such, companies likewise.
 */
export function like(base: PersonRow, change: Partial<PersonRow>): PersonRow {
  return { ...base, ...change };
}

function person(
  name: string,
  slug: string,
  headline: string,
  id: string,
  rest: Partial<PersonRow> = {},
): PersonRow {
  return { kind: 'person', name, slug, headline: [headline], id, photo: 'licdn', ...rest };
}

export const cast = {
  ada: person(
    'Ada Quillfeather',
    'ada-quillfeather-4b21',
    'Staff Engineer at Example Cloud',
    '7300000000000000101',
  ),
  bodo: person(
    'Bodo Sternschuppe',
    'bodo-sternschuppe',
    'Head of Telescopes at Beispielwerk GmbH',
    '7300000000000000102',
  ),
  cleo: person(
    'Cleo Marchpane',
    'cleo-marchpane-778',
    'Pastry chef turned product manager | Marchpane & Daughters',
    '7300000000000000103',
  ),
  dilip: person(
    'Dilip Lanternwala',
    'dilip-lanternwala',
    'Lighting designer, Lantern Row Theatre',
    '7300000000000000104',
  ),
  elke: person(
    'Elke Wolkenbruch',
    'elke-wolkenbruch-9a',
    'Meteorologin bei Wetterhaus Beispiel',
    '7300000000000000105',
  ),
  fenn: person('Fenn Okapi', 'fenn-okapi', 'Zoo logistics @ Okapi & Sons · speaker', '7300000000000000106'),
  gwen: person('Gwen Tidewater', 'gwen-tidewater-ph-d', 'Marine biologist', '7300000000000000107'),
  hugo: person('Hugo Biscotto', 'hugo-biscotto', 'Founder, Biscotto Labs', '7300000000000000108'),
  iris: person(
    'Iris Paperwhite',
    'iris-paperwhite-1c2d3e',
    'Librarian at Paperwhite Town Library',
    '7300000000000000109',
  ),
  jonas: person('Jonas Ziegelbrenner', 'jonas-ziegelbrenner', 'Maurermeister', '7300000000000000110'),
  kaya: person('Kaya Yelken', 'kaya-yelken', 'Sailmaker and part-time data analyst', '7300000000000000111'),
  lars: person('Lars Nordlys-Hansen', 'lars-nordlys-hansen-', 'Ferry captain', '7300000000000000112'),
  mina: person(
    'Mina Corkscrew',
    'mina-corkscrew',
    'Wine importer | Corkscrew Trading',
    '7300000000000000113',
  ),
  nils: person('Nils Federkiel', 'nils-federkiel', 'Redakteur, Federkiel Verlag', '7300000000000000114'),
  opal: person('Opal Grindstone', 'opal-grindstone-55', 'Recruiter for knife makers', '7300000000000000115'),
  piet: person('Piet Klompenmaker', 'piet-klompenmaker', 'Wooden shoe engineer', '7300000000000000116'),
  quinn: person(
    'Quinn Halfmoon',
    'quinn-halfmoon',
    'Night-shift nurse and union steward',
    '7300000000000000117',
  ),
  rosa: person('Rosa Ejemplo', 'rosa-ejemplo-33', 'Arquitecta en Estudio Ejemplo', '7300000000000000118'),
  silas: person('Silas Hops', 'silas-hops', 'Brewer', '7300000000000000119'),
  tess: person('Tess Umbrella', 'tess-umbrella', 'Insurance, but make it kind', '7300000000000000120'),
} as const;

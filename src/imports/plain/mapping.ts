import type { ColumnUse } from '../../messages/column-uses.ts';
import type { TableMapping } from '../../messages/table-mapping.ts';

/** What columns are called, in the languages Anteroom speaks; the first use whose words a title holds is proposed. */
const titles: readonly (readonly [ColumnUse, RegExp])[] = [
  ['profileUrl', /linkedin|profile ?url|profil(?:e|adresse)?[- ]?(?:link|url)|\burl\b/i],
  ['email', /e-?mail|courriel|correo|\bposta\b/i],
  ['firstName', /first ?name|given ?name|vorname|pr[ée]nom|nombre de pila|nome pr[óo]prio|voornaam/i],
  [
    'lastName',
    /last ?name|sur ?name|family ?name|nachname|familienname|nom de famille|apellidos?|sobrenome|apelido|cognome|achternaam/i,
  ],
  ['minutes', /minut|duration|dauer|dur[ée]e|duraci[óo]n|dura[çc][ãa]o|durata|duur|\bmin\b/i],
  [
    'date',
    /date|\bwhen\b|wann\b|\bquand\b|cu[áa]ndo|\bquando\b|wanneer|datum|\btag\b|fecha|\bdata\b|\bday\b|\btime\b|zeit|heure|hora/i,
  ],
  ['channel', /channel|\bkind\b|\btype\b|\bhow\b|kanal|\bart\b|canal|canale|kanaal|medium/i],
  [
    'company',
    /company|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|soci[ée]t[ée]|entreprise|empresa|azienda|bedrijf/i,
  ],
  [
    'place',
    /place|where|location|event|\bort\b|wo\b|lieu|lugar|local|luogo|plaats|notes?|notiz|subject|topic/i,
  ],
  ['name', /name|\bwho\b|person|contact|kontakt|\bnom\b|nombre|\bnome\b|naam|wer\b/i],
];

/** What each column seems to be for, by its title and what stands in it. The user has the last word. */
export function guessMapping(columns: readonly string[], rows: readonly (readonly string[])[]): TableMapping {
  const taken = new Set<ColumnUse>();
  const uses = columns.map((title, index): ColumnUse => {
    const values = rows.map((row) => row[index] ?? '').filter(Boolean);
    const use = byContent(values) ?? titles.find(([, words]) => words.test(title))?.[0] ?? 'none';
    // Two columns for one thing: the first is it.
    if (use === 'none' || taken.has(use)) return 'none';
    taken.add(use);
    return use;
  });
  const dates = rows.flatMap((row) => row[uses.indexOf('date')] ?? []);
  return {
    uses,
    // A number above twelve where a month would stand settles it; else most of the world writes the day first.
    dayFirst: !dates.some((text) => /^\d{1,2}[./-](?:1[3-9]|2\d|3[01])[./-]/.test(text.trim())),
    channel: 'inPerson',
  };
}

function byContent(values: readonly string[]): ColumnUse | null {
  if (values.length === 0) return null;
  if (values.every((value) => /linkedin\.com\/in\//i.test(value))) return 'profileUrl';
  return values.every((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim())) ? 'email' : null;
}

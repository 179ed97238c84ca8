import type { ColumnUse } from '../../messages/column-uses.ts';
import type { TableMapping } from '../../messages/table-mapping.ts';
import { plainCell } from '../csv/plain-cell.ts';
import { fitsName, slugsIn } from '../own-slug.ts';
import { Cells } from './cells.ts';
import { severalColumns } from './several-columns.ts';
import { Title } from './titles.ts';

interface Column {
  readonly title: Title;
  readonly cells: Cells;
  /** Its rows are not known, or all of them are empty here. */
  readonly isEmpty: boolean;
}

/** How well a column fits a use; 0: not at all. */
type Fit = (column: Column) => number;

const half = 0.5;
const most = 0.8;

/** What each use asks of a title and of what stands below it. Both must fit: either alone has taken birthdays for meetings. */
const fits = {
  email: ({ title, cells, isEmpty }) => {
    if (title.is('email')) return isEmpty ? 1 : cells.emails >= half ? 3 : 0;
    return !title.isOthers && cells.onlyEmails >= most ? 1 : 0;
  },
  profileUrl: ({ title, cells, isEmpty }) => {
    const named = title.is('linkedin') ? 3 : title.is('link') ? 2 : 0;
    if (isEmpty) return named;
    if (named > 0) return cells.profiles > 0 ? named : 0;
    return !title.isOthers && cells.profiles >= most ? 1 : 0;
  },
  date: ({ title, cells, isEmpty }) =>
    isEmpty ? (title.meetingDay > 1 ? title.meetingDay : 0) : cells.days >= half ? title.meetingDay : 0,
  minutes: ({ title, cells, isEmpty }) => (title.is('minutes') && (isEmpty || cells.minutes >= half) ? 1 : 0),
  channel: ({ title, cells, isEmpty }) =>
    title.is('channel') && (isEmpty || cells.channels >= half) ? 1 : 0,
  company: ({ title, cells, isEmpty }) => (title.is('company') && (isEmpty || cells.words >= half) ? 1 : 0),
  place: ({ title, cells, isEmpty }) => {
    if (!isEmpty && cells.words < half) return 0;
    return title.is('place') ? 2 : title.is('note') ? 1 : 0;
  },
} as const satisfies Partial<Record<ColumnUse, Fit>>;

/** What each column seems to be for, by its title and what stands in it. The user has the last word. */
export function guessMapping(titles: readonly string[], rows: readonly (readonly string[])[]): TableMapping {
  const columns = titles.map((title, index): Column => {
    const cells = new Cells(rows, index);
    return { title: new Title(title), cells, isEmpty: cells.filled.length === 0 };
  });
  const hasRows = rows.length > 0;
  const uses: ColumnUse[] = nameUses(columns, rows);
  const free = (use: keyof typeof fits, found: readonly Column[] = columns): void => {
    const rated = found.flatMap((column) => {
      const index = columns.indexOf(column);
      const fit = uses[index] === 'none' ? fits[use](column) : 0;
      // Days of which there are none say nothing; a column of them is for later.
      return fit > 0 && !(use === 'date' && hasRows && column.isEmpty) ? [{ index, fit }] : [];
    });
    // The best column counts, then the first.
    rated.sort((one, other) => other.fit - one.fit || one.index - other.index);
    for (const { index } of severalColumns.includes(use) ? rated : rated.slice(0, 1)) uses[index] = use;
  };
  free('email');
  free(
    'profileUrl',
    columns.filter((column, index) => isOwn(column, index, uses, rows)),
  );
  for (const use of ['date', 'minutes', 'channel', 'company', 'place'] as const) free(use);
  const dates = rows.flatMap((row) => row[uses.indexOf('date')] ?? []);
  return {
    uses,
    // A number above twelve where a month would stand settles it; else most of the world writes the day first.
    dayFirst: !dates.some((text) => /^\d{1,2}[./-](?:1[3-9]|2\d|3[01])[./-]/.test(plainCell(text))),
    channel: 'inPerson',
  };
}

/** Names, whole or in halves. */
function nameUses(columns: readonly Column[], rows: readonly (readonly string[])[]): ColumnUse[] {
  const holdsWords = ({ cells, isEmpty }: Column): boolean => isEmpty || cells.words >= half;
  const named = (what: 'firstName' | 'lastName'): boolean =>
    columns.some((column) => column.title.is(what) && holdsWords(column));
  const [hasFirst, hasLast] = [named('firstName'), named('lastName')];
  const uses = columns.map((column): ColumnUse => {
    const { title } = column;
    if (!holdsWords(column)) return 'none';
    if (title.is('firstName')) return 'firstName';
    if (title.is('lastName')) return 'lastName';
    if (!title.is('name')) return 'none';
    if (hasFirst !== hasLast && title.is('halfName')) return hasFirst ? 'lastName' : 'firstName';
    return 'name';
  });
  // A nickname in Brazil, a surname in Portugal.
  const isSobrenome = columns.some(({ title }) => title.text === 'sobrenome');
  const first = uses.indexOf('firstName');
  const whole = bestName(columns, uses);
  return uses.map((use, index) => {
    if (use === 'lastName' && isSobrenome && columns[index]?.title.text === 'apelido') return 'none';
    if (use === 'firstName') return index === first ? use : 'none';
    if (use !== 'name') return use;
    if (index !== whole) return 'none';
    return hasFirst && hasLast && !holdsBoth(rows, index, uses) ? 'none' : 'name';
  });
}

/** Of several columns for a whole name the clearest, then the first with anything in it. */
function bestName(columns: readonly Column[], uses: readonly ColumnUse[]): number {
  const rated = columns.flatMap(({ title, isEmpty }, index) =>
    uses[index] === 'name'
      ? [{ index, fit: (isEmpty ? 0 : 4) + (title.is('wholeName') ? 2 : title.is('halfName') ? 1 : 0) }]
      : [],
  );
  return rated.sort((one, other) => other.fit - one.fit || one.index - other.index)[0]?.index ?? -1;
}

/** Whether a column holds the given name and the surname of the others. */
function holdsBoth(rows: readonly (readonly string[])[], at: number, uses: readonly ColumnUse[]): boolean {
  const halves = [uses.indexOf('firstName'), uses.indexOf('lastName')];
  const told = rows.filter((row) => [at, ...halves].every((index) => row[index]?.trim()));
  const both = told.filter((row) => halves.every((index) => row[at]?.includes(row[index]?.trim() ?? '')));
  return both.length * 2 >= told.length;
}

/** Whether the profiles in a column are those of the rows' own people, where names tell; a clear title needs no proof. */
function isOwn(
  { title, cells }: Column,
  at: number,
  uses: readonly ColumnUse[],
  rows: readonly (readonly string[])[],
): boolean {
  if (title.isOthers) return false;
  if (title.is('linkedin') || title.is('link') || cells.profiles === 0) return true;
  const names = rows
    .slice(0, 200)
    .map((row) =>
      uses
        .flatMap((use, index) => (['name', 'firstName', 'lastName'].includes(use) ? (row[index] ?? '') : []))
        .join(' '),
    );
  const slugs = rows.slice(0, 200).map((row) => slugsIn(row[at] ?? '')[0]);
  const told = names.filter((name, index) => name.trim() !== '' && slugs[index] !== undefined);
  const fitting = names.filter((name, index) => name.trim() !== '' && fitsName(slugs[index] ?? '', name));
  return told.length === 0 || fitting.length * 2 >= told.length;
}

import type { ImportReport } from '../../../src/messages/import-report.ts';
import type { ListedImport } from '../../../src/messages/imports.ts';
import type { Importer } from '../../../src/options/data/import/importer.ts';
import type { ImportState } from '../../../src/options/data/import/useImport.ts';

/** What a real export leads to. */
export const report: ImportReport = {
  files: [
    { name: 'messages.csv', kind: 'messages', rows: 20_031, taken: 6630 },
    { name: 'Connections.csv', kind: 'connections', rows: 812, taken: 790 },
    { name: 'Profile.csv', kind: 'profile', rows: 1, taken: 1 },
  ],
  skipped: [
    { name: 'messages.csv', reason: 'oneSided', count: 2480, lines: null },
    { name: 'messages.csv', reason: 'brokenRow', count: 24, lines: [153, 207, 410] },
    { name: 'messages.csv', reason: 'draft', count: 1, lines: [98] },
    { name: 'Connections.csv', reason: 'hidden', count: 22, lines: [5, 41, 87] },
    { name: 'Ad_Targeting.csv', reason: 'needless', count: 1, lines: null },
  ],
};

const some = { conversations: 6630, people: 3990, interactions: 0, gatherings: 0 };

/** What was imported before. */
export const imports: readonly ListedImport[] = [
  {
    id: 'import-1',
    time: Date.UTC(2026, 10, 20, 9, 30),
    name: 'Basic_LinkedInDataExport_11-20-2026.zip',
    state: 'done',
    report,
    kept: some,
    own: null,
  },
  {
    id: 'import-2',
    time: Date.UTC(2026, 10, 19, 18, 5),
    name: 'work.ics',
    state: 'running',
    report: null,
    kept: { conversations: 120, people: 1, interactions: 0, gatherings: 3 },
    own: null,
  },
];

/** An importer that never gets anywhere: scenes begin where they are to be looked at. */
export const stillImporter: Importer = {
  look: () => new Promise(() => undefined),
  run: () => new Promise(() => undefined),
};

/** A table nobody knows. */
export const explaining: ImportState = {
  step: 'explain',
  files: [],
  tables: [
    {
      name: 'people I met.csv',
      columns: ['When', 'Who', 'Minutes', 'Where', 'Colour of their hat'],
      rows: [
        ['3.5.2026', 'Jane Doe', '25', 'Fair, hall 3', 'green'],
        ['4.5.2026', 'Sam Lee', '10', 'Bar', ''],
      ],
      guess: { uses: ['date', 'name', 'minutes', 'place', 'none'], dayFirst: true, channel: 'inPerson' },
    },
  ],
};

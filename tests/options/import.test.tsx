// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Output } from '../../src/messages.ts';
import { ImportContext } from '../../src/options/data/import/ImportContext.ts';
import { ImportSection } from '../../src/options/data/import/ImportSection.tsx';
import type { Importer, Outcome } from '../../src/options/data/import/importer.ts';
import type { Mappings } from '../../src/options/data/import/protocol.ts';
import type { ImportState } from '../../src/options/data/import/useImport.ts';
import type { Outside } from '../../src/ui/outside/outside.ts';
import { explaining, imports, report } from '../gallery/samples/imports.ts';
import { sampleOutside } from '../gallery/samples/outside.ts';
import { pageScenes } from '../gallery/scenes/pages.ts';
import { slow } from '../ui/slow.ts';
import { change, control, draw, press, settle, text } from '../ui/stage.ts';

let place: HTMLElement;
let outside: ReturnType<typeof sampleOutside>;

afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

/** An importer whose runs are told when they end. */
class Told implements Importer {
  readonly runs: {
    id: string;
    files: readonly File[];
    mappings: Mappings;
    signal: AbortSignal;
    progress: (part: number) => void;
    end: (outcome: Outcome) => void;
  }[] = [];
  tables: (ImportState & { readonly step: 'explain' })['tables'] = [];

  look: Importer['look'] = async (_, mappings) => ({
    id: 'import-9',
    tables: mappings.size > 0 ? [] : this.tables,
  });

  run: Importer['run'] = (id, files, mappings, progress, signal) =>
    new Promise((end) => {
      this.runs.push({ id, files, mappings, signal, progress, end });
      signal.addEventListener('abort', () => end({ ended: 'stopped' }));
    });
}

let importer: Told;
/** What taking an import back comes to. */
let undone: Output<'imports.undo'> = { removed: 7, own: [] };

async function show(
  listed = imports,
  through: (outside: Outside) => Outside = (same) => same,
): Promise<void> {
  importer = new Told();
  const answers = { 'imports.list': () => ({ imports: listed }), 'imports.undo': () => undone };
  outside = sampleOutside({ ...pageScenes.options, answers });
  place = draw(
    <ImportContext.Provider value={{ importer: () => importer, initial: { step: 'idle' } }}>
      <ImportSection outside={through(outside)} />
    </ImportContext.Provider>,
  );
  await settle();
}

async function choose(...names: readonly string[]): Promise<void> {
  const input = place.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no place for files');
  const files = names.map((name) => new File(['x'], name));
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  change(input);
  await settle();
}

describe('importing on the options page', () => {
  it('takes several files as one, shows how far it is, and tells what came of it', async () => {
    await show([]);
    await choose('messages.csv', 'Profile.csv');
    const [run] = importer.runs;
    expect(run?.files.map(({ name }) => name)).toEqual(['messages.csv', 'Profile.csv']);
    act(() => run?.progress(0.42));
    expect(place.querySelector('progress')?.getAttribute('value')).toBe('42');
    expect(place.querySelector<HTMLInputElement>('input[type=file]')?.disabled).toBe(true);
    await act(async () => run?.end({ ended: 'done', report, added: 6630 }));
    expect(text(place)).toContain('Done. 6,630 conversations and exchanges are new.');
    expect(text(place)).toContain('messages.csvLinkedIn messages20,0316,630');
    expect(text(place)).toMatch(/quotes or columns do not match ?first in lines 153, 207 and 410/);
  });

  it('stops when it is told to', async () => {
    await show([]);
    await choose('a.zip');
    press(control(place, 'Stop'));
    await settle();
    expect(importer.runs[0]?.signal.aborted).toBe(true);
    expect(text(place)).toContain('Stopped. What was taken so far is kept');
  });

  it.each([
    ['storage', /full/],
    ['internal', /could not be read to the end/],
  ] as const)('says what %s means', async (code, words) => {
    await show([]);
    await choose('a.zip');
    await act(async () => importer.runs[0]?.end({ ended: 'failed', error: { code, message: 'x' } }));
    expect(text(place)).toMatch(words);
  });

  it('asks what the columns of an unknown table are for, and needs to know who it is about', async () => {
    await show([]);
    if (explaining.step === 'explain') importer.tables = explaining.tables;
    await choose('people I met.csv');
    expect(document.activeElement?.textContent).toBe('What are the columns for?');
    const select = (title: string): HTMLSelectElement => {
      const label = [...place.querySelectorAll('label')].find((one) => text(one) === title);
      const found = place.querySelector<HTMLSelectElement>(`#${CSS.escape(label?.htmlFor ?? '')}`);
      if (!found) throw new Error(`no ${title}`);
      return found;
    };
    expect(select('Minutes').value).toBe('minutes');
    expect([...place.querySelectorAll('.explain-cells')].map((cells) => text(cells))).toEqual([
      '3.5.2026 · 4.5.2026',
      'Jane Doe · Sam Lee',
      '25 · 10',
      'Fair, hall 3 · Bar',
      'green',
    ]);
    select('Who').value = 'none';
    change(select('Who'));
    expect(text(place)).toContain('One column must say who it is about');
    // One use is one column's: the other gives it up.
    select('Where').value = 'name';
    change(select('Where'));
    press(control(place, 'Import'));
    await settle();
    expect(importer.runs[0]?.mappings.get('people I met.csv')?.uses).toEqual([
      'date',
      'none',
      'minutes',
      'name',
      'none',
    ]);
  });

  it('lists what was imported, says what can be gone on with, and takes back after asking twice', async () => {
    await show();
    expect(text(place)).toContain('6,630 conversations and 3,990 people');
    expect(text(place)).toContain('Interrupted. Choose the same files to go on.');
    const [entry] = place.querySelectorAll('.import-entry');
    if (!entry) throw new Error('no entry');
    press(control(entry, 'Take back'));
    await settle();
    expect(outside.asked.some((asked) => asked.startsWith('imports.undo'))).toBe(false);
    expect(document.activeElement?.textContent).toBe('Remove');
    press(control(entry, 'Keep'));
    await settle();
    expect(document.activeElement?.textContent).toBe('Take back');
    press(control(entry, 'Take back'));
    await settle();
    press(control(entry, 'Remove'));
    await settle();
    expect(outside.asked).toContain('imports.undo {"id":"import-1"}');
    expect(text(place)).toContain('was taken back: 7 entries removed');
    expect(document.activeElement?.textContent).toBe('Imports so far');
  });

  it.each<[undone: Output<'imports.undo'>, said: string]>([
    [
      { removed: 0, own: ['headline', 'skills'] },
      'was taken back. No longer known about you: Your headline and Your skills.',
    ],
    [
      { removed: 3, own: ['schools'] },
      'was taken back: 3 entries removed. No longer known about you: Schools.',
    ],
    [{ removed: 1, own: ['firstName'] }, 'was taken back: 1 entry removed.'],
  ])('says what was taken back: %j', async (answer, said) => {
    undone = answer;
    await show();
    const [entry] = place.querySelectorAll('.import-entry');
    if (!entry) throw new Error('no entry');
    press(control(entry, 'Take back'));
    await settle();
    press(control(entry, 'Remove'));
    await settle();
    expect(text(place)).toContain(said);
    undone = { removed: 7, own: [] };
  });

  it('lists what a page told under its own name, with what it says about the user', async () => {
    const own = {
      headline: 'Data engineer',
      employers: [
        { name: 'Acme', from: 2020 },
        { name: 'Acme', from: 2018 },
      ],
      skills: ['SQL', 'Boats'],
    };
    const kept = { conversations: 0, people: 0, interactions: 0, gatherings: 0 };
    await show([{ ...{ id: 'page:profile', time: 1, name: '', state: 'done', report: null }, kept, own }]);
    expect(text(place)).toContain('Your own profile on LinkedIn');
    expect(text(place)).toContain('What it says about you');
    expect(text(place)).toMatch(/Your headline.*Data engineer.*Employers.*Acme.*Your skills.*SQL and Boats/);
    const [entry] = place.querySelectorAll('.import-entry');
    if (!entry) throw new Error('no entry');
    press(control(entry, 'Take back'));
    await settle();
    press(control(entry, 'Remove'));
    await settle();
    expect(text(place)).toContain('Your own profile on LinkedIn was taken back');
  });

  it('is taken back once, however often that is pressed', async () => {
    await show();
    const [entry] = place.querySelectorAll('.import-entry');
    if (!entry) throw new Error('no entry');
    press(control(entry, 'Take back'));
    await settle();
    const sure = control(entry, 'Remove');
    press(sure);
    press(sure);
    await settle();
    expect(outside.asked.filter((asked) => asked.startsWith('imports.undo'))).toHaveLength(1);
  });

  it('does not begin when its page was left before it was known what the files are', async () => {
    await show();
    let known = (): void => undefined;
    importer.look = () => new Promise((resolve) => (known = () => resolve({ id: 'import-9', tables: [] })));
    await choose('messages.csv');
    act(() => render(null, place));
    known();
    await settle();
    expect(importer.runs).toEqual([]);
  });

  it('lists them as they are now, in whatever order the background answers', async () => {
    const background = { imports };
    let busy: ReturnType<typeof slow> | undefined;
    await show(imports, (same) => {
      busy = slow(
        {
          ...same,
          ask: async (name, input) =>
            name === 'imports.list'
              ? ({ ok: true, value: { imports: background.imports } } as never)
              : same.ask(name, input),
        },
        'imports.list',
      );
      return busy.outside;
    });
    background.imports = [];
    outside.announce('imports');
    await settle();
    busy?.letGo(1);
    await settle();
    busy?.letGo();
    await settle();
    expect(place.querySelectorAll('.import-entry')).toHaveLength(0);
  });

  it('does nothing for a script', async () => {
    await show();
    const input = place.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.zip')] });
    act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    expect(importer.runs).toEqual([]);
  });
});

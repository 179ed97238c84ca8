// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { rows, rowsToLook } from '../../../gallery/samples/rows.ts';
import { readState } from '../../../gallery/samples/store.ts';
import { clickEvent, control, press, text } from '../../../ui/stage.ts';
import { entry, place, show, useDesktop } from '../shown.tsx';

useDesktop();

describe('an entry', () => {
  beforeEach(() => show(readState));

  it('says who, what, and the two strongest reasons', () => {
    const jane = entry('Jane Doe');
    expect(jane.querySelector('h3 a')?.getAttribute('href')).toBe('https://www.linkedin.com/in/jane-doe/');
    expect(text(jane)).toContain('Staff Engineer at Example Cloud');
    expect(text(jane.querySelector('.badge') ?? jane)).toBe('Accept');
    expect([...jane.querySelectorAll('.entry-reasons li')].map(text)).toEqual([
      'You talked for 25 minutes on 3 May.',
      '12 mutual connections.',
    ]);
  });

  it('says that the card settles it', () => {
    expect(text(entry('Jane Doe').querySelector('.settling') ?? place())).toBe('The card settles it');
    expect(() => control(entry('Jane Doe'), 'Open profile')).toThrow();
  });

  it('says what would change a lean, and offers the profile that would tell', () => {
    const sam = entry('Sam Lee');
    expect(text(sam.querySelector('.badge') ?? sam)).toBe('Decline (leaning)');
    expect(text(sam)).toContain(
      'Leaning: would change to “Reply” if you were at the same employer at the same time.',
    );
    const link = control(sam, 'Open profile');
    expect(link.getAttribute('href')).toBe('https://www.linkedin.com/in/sam-lee/');
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
  });

  it('names the facts where no single one would change a lean, and the way to settle them', () => {
    expect(text(entry('Wilhelmina'))).toContain(
      'Leaning: could still change to Reply, depending on: completeness of the profile. Their profile would tell.',
    );
  });

  it('says “Look” where the profile would settle what waits, and “Wait” where nothing would', () => {
    show({ ...readState, rows: rowsToLook });
    const sara = entry('שרה לוי');
    expect(text(sara.querySelector('.badge') ?? sara)).toBe('Look');
    expect(text(sara)).toContain(
      'The profile would settle it: “Accept” if the inviter works in your industry.',
    );
    expect(control(sara, 'Open profile')).toBeDefined();
    const ana = entry('Ana Silva-Costa');
    expect(text(ana.querySelector('.badge') ?? ana)).toBe('Wait');
    expect(text(ana)).toContain('Left for you to decide');
  });

  it('puts the words that led to a reason beside it, unless it says them already', () => {
    const words = (name: string) => [...entry(name).querySelectorAll('.entry-reasons q')].map(text);
    expect(words('Sam Lee')).toEqual(['Growth Hacker']);
    expect(words('Kofi')).toEqual(['How do you choose your sources?']);
    expect(words('Jane Doe')).toEqual([]);
  });

  it.each([
    [true, 'The profile was opened on 3 May 2025, too long ago to count.'],
    [false, 'The profile was opened on 3 May 2025, but not down to its end.'],
  ])('says that a profile was opened and does not tell (too old: %s)', (tooOld, line) => {
    const opened = { at: Date.UTC(2025, 4, 3), tooOld };
    const seen = rows.map((row) => {
      const { suggestion } = row;
      const missing = suggestion?.missing.map((each) => ({ ...each, opened })) ?? [];
      return suggestion ? { ...row, suggestion: { ...suggestion, missing } } : row;
    });
    show({ ...readState, rows: seen });
    press(control(entry('Sam Lee'), 'Why?'));
    expect(text(entry('Sam Lee'))).toContain(line);
    expect(control(entry('Sam Lee'), 'Open profile')).toBeDefined();
  });

  it('marks what is not a person, with neither verdict nor score', () => {
    const newsletter = entry('Systems Weekly');
    expect(text(newsletter.querySelector('.badge') ?? newsletter)).toBe('Newsletter');
    expect(newsletter.querySelector('[role=img]')).toBeNull();
    expect(text(newsletter)).not.toContain('Accept');
  });

  it('waits for its suggestion', () => {
    expect(text(entry('Ravi Kumar'))).toContain('Weighing…');
    expect(() => control(entry('Ravi Kumar'), 'Why?')).toThrow();
  });

  it('keeps each name apart from what surrounds it', () => {
    expect(entry('שרה לוי').querySelector('h3 bdi')?.textContent).toBe('שרה לוי');
  });

  it('quotes the note on demand, whole', () => {
    const kofi = entry('Kofi');
    expect(kofi.querySelector('blockquote')).toBeNull();
    const button = kofi.querySelector('.note-button') ?? kofi;
    expect(button.getAttribute('aria-expanded')).toBe('false');
    press(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(kofi.querySelector('blockquote')?.textContent).toMatch(/I would like to ask you about that\.$/);
  });

  it('explains itself on demand: what counted, what is open, what is missing, what would change it', () => {
    const sam = entry('Sam Lee');
    const why = control(sam, 'Why?');
    press(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    const panel = place().querySelector(`#${CSS.escape(why.getAttribute('aria-controls') ?? '')}`);
    const said = text(panel ?? sam);
    for (const part of [
      'No note.−4',
      'Growth Hacker',
      'You worked at the same place at the same time.up to +12',
      'could decide: Accept',
      'Your log of conversations would tell.',
      'Could still turn into: Accept and Reply.',
      'A common employer would make it Reply.',
      '3 rules did not apply',
      'Score between 18 and 74 of 100',
      'By “Step by step”, version 1',
    ])
      expect(said).toContain(part);
    press(why);
    expect(sam.querySelector('.why')).toBeNull();
  });

  it('does nothing for a click that no person made', () => {
    const why = control(entry('Sam Lee'), 'Why?');
    act(() => {
      why.dispatchEvent(clickEvent(false));
    });
    expect(why.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('hostile text', () => {
  it('stays text, and is cut', () => {
    const [row] = rows;
    if (!row) throw new Error('no sample');
    const name = '<img src=x onerror=alert(1)>'.repeat(20);
    const reading = {
      ...row.reading,
      name: { known: true as const, value: name },
      profileUrl: { known: true as const, value: 'https://evil.example/in/x/' },
    };
    show({ ...readState, rows: [{ ...row, reading }] });
    expect(place().querySelector('img')).toBeNull();
    const heading = place().querySelector('.entry h3');
    expect(heading?.textContent).toHaveLength(120);
    expect(heading?.querySelector('a')).toBeNull();
  });
});

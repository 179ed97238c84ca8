// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { readState } from '../../../gallery/samples/store.ts';
import { control, press, pressKey, text, type } from '../../../ui/stage.ts';
import { entry, place, show, store, useDesktop } from '../shown.tsx';

useDesktop();

const asked = (name: string): unknown[] =>
  store().asked.flatMap((each) => (each.startsWith(name) ? [JSON.parse(each.slice(name.length))] : []));
/** The field of the form that is open, by its label. */
function field(label: string): HTMLInputElement {
  const found = [...place().querySelectorAll('label')].find((each) => text(each) === label)?.control;
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
  return found;
}
const answers = (): Promise<void> => act(async () => undefined);

describe('logging a conversation', () => {
  beforeEach(() => show(readState));

  it('takes two clicks, says so, and can be taken back', async () => {
    press(control(entry('Jane'), 'Log a conversation with Jane Doe'));
    press(control(entry('Jane'), '25 min'));
    await answers();
    const [logged] = asked('conversation.log');
    expect(logged).toMatchObject({
      invitation: '1',
      talk: { minutes: 25, channel: 'inPerson', day: null, place: null, note: null },
    });
    expect(text(entry('Jane'))).toContain('Logged: you talked for 25 minutes.');
    expect(place().querySelector('.reply')).toBeNull();
    press(control(entry('Jane'), 'Undo'));
    await answers();
    expect(asked('conversation.log')[1]).toEqual({ ...Object(logged), talk: null });
    expect(text(entry('Jane'))).not.toContain('Logged');
  });

  it('is one conversation, whatever is pressed before it is known to be logged; the next is another', async () => {
    press(control(entry('Jane'), 'Log a conversation with Jane Doe'));
    const twice = control(entry('Jane'), '25 min');
    press(twice);
    press(twice);
    await answers();
    press(control(entry('Jane'), 'Log a conversation with Jane Doe'));
    press(control(entry('Jane'), '5 min'));
    await answers();
    const [first, second, third] = asked('conversation.log').map((logged) =>
      Reflect.get(Object(logged), 'id'),
    );
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('takes a few keys, the first length having the focus, and Escape closes it', () => {
    pressKey('j', {}, { at: entry('Jane') });
    pressKey('l', {}, { at: place().querySelector('[aria-current]') ?? place() });
    expect(text(document.activeElement ?? place())).toBe('5 min');
    pressKey('Escape');
    expect(place().querySelector('.reply')).toBeNull();
    expect(document.activeElement?.matches('.entry')).toBe(true);
  });

  it('says by which channel, when, where, and a line besides', async () => {
    press(control(entry('Jane'), 'Log a conversation with Jane Doe'));
    type(field('When (empty: today)'), '2026-05-03');
    type(field('Where, or at which event'), ' Fair ');
    type(field('A line of your own'), ' About telescopes ');
    press(control(entry('Jane'), '10 min'));
    await answers();
    expect(asked('conversation.log')).toMatchObject([
      { talk: { day: '2026-05-03', place: 'Fair', note: 'About telescopes' } },
    ]);
  });

  it.each([
    ['17', 17, 'Logged: you talked for 17 minutes.'],
    ['', null, 'Saved.'],
  ])('takes another length: “%s”', async (written, minutes, said) => {
    press(control(entry('Jane'), 'Log a conversation with Jane Doe'));
    type(field('Minutes (empty: not known)'), written);
    press(control(entry('Jane'), 'Save'));
    await answers();
    expect(asked('conversation.log')).toMatchObject([{ talk: { minutes } }]);
    expect(text(entry('Jane'))).toContain(said);
  });

  it('takes no length that cannot be', () => {
    press(control(entry('Jane'), 'Log a conversation with Jane Doe'));
    for (const written of ['1441', '-1']) {
      type(field('Minutes (empty: not known)'), written);
      expect(field('Minutes (empty: not known)').getAttribute('aria-invalid')).toBe('true');
      expect(control(entry('Jane'), 'Save').hasAttribute('disabled')).toBe(true);
    }
  });
});

describe('an inviter who has the name of somebody in the log', () => {
  const kofi = () => entry('Kofi');

  beforeEach(async () => {
    const rows = readState.rows.map((row) =>
      row.id === '6' && row.suggestion
        ? {
            ...row,
            suggestion: {
              ...row.suggestion,
              open: [
                {
                  rule: 'possible-match',
                  points: null,
                  verdict: 'wait' as const,
                  sentence: { text: 'It may be somebody in your log.', params: {} },
                  evidence: [
                    {
                      fact: 'conversation.match',
                      value: 'possible',
                      from: 'log' as const,
                      at: 0,
                      quote: null,
                    },
                  ],
                },
              ],
            },
          }
        : row,
    );
    show({ ...readState, rows });
    await answers();
  });

  it('is asked about, for that one alone', () => {
    expect(asked('match.ask')).toEqual([{ invitation: '6' }]);
    expect(text(kofi())).toContain('Is this the Kofi A. Mensah you talked to on 3 May?');
  });

  it.each([
    ['Yes', true, 'Noted: the same person.'],
    ['No', false, 'Noted: two people.'],
  ])('%s: is told, and can be taken back', async (answer, same, said) => {
    press(control(kofi(), answer));
    await answers();
    const told = { invitation: '6', person: 'name:kofi mensah' };
    expect(asked('match.decide')).toEqual([{ ...told, same }]);
    expect(text(kofi())).toContain(said);
    press(control(kofi(), 'Undo'));
    await answers();
    expect(asked('match.decide')[1]).toEqual({ ...told, same: null });
  });
});

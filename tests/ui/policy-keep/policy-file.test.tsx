// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { effect, listed, ownPolicy } from '../../gallery/samples/policies.ts';
import { change, control, press, settle, text } from '../stage.ts';
import { asked, mine, place, show, slowly, useShelf } from './shown.tsx';

useShelf();

describe('a policy file', () => {
  const known = listed('selective').policies[0];
  const valid = {
    valid: true,
    policy: ownPolicy,
    warnings: [
      {
        path: 'gates[2]',
        problem: 'It can never decide.',
        remedy: 'Remove it.',
        kind: 'unreachable',
        params: { name: 'g2' },
      },
    ],
    known,
    changes: [],
    effect,
  };

  /** Chooses a file, as a person does. */
  async function choose(content: string, name = 'policy.json'): Promise<void> {
    const input = place.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    const file = new File([content], name, { type: 'application/json' });
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    change(input);
    await vi.waitFor(async () => {
      await settle();
      expect(text(place)).not.toContain('Reading the file');
    }, 20_000);
  }

  it('that is not valid shows each error with its path, and offers nothing', async () => {
    const errors = [
      {
        path: 'gates[0].verdict',
        problem: '"perhaps" is not possible here.',
        remedy: 'Give one of …',
        kind: 'value',
        params: { value: '"perhaps"', options: '"accept", "wait"' },
      },
      { path: '', problem: 'The file is empty.', remedy: 'Choose another.', kind: 'emptyFile', params: {} },
    ];
    await show({ 'policy.check': () => ({ valid: false, errors }) });
    await choose('{}');
    expect(text(place)).toContain('policy.json cannot be used, nothing was changed: 2 problems.');
    expect([...place.querySelectorAll('.problems code')].map(text)).toEqual([
      'gates[0].verdict',
      'The whole file',
    ]);
    expect(text(place)).not.toContain('Import and use');
  });

  it('that is wrong all over lists the first of its problems, and how many more there are', async () => {
    const one = {
      path: 'gates[0].verdict',
      problem: '',
      remedy: '',
      kind: 'missing',
      params: { options: '0' },
    };
    await show({
      'policy.check': () => ({ valid: false, errors: Array.from({ length: 20_000 }, () => one) }),
    });
    await choose('{}');
    expect(place.querySelectorAll('.problems li')).toHaveLength(51);
    expect(text(place)).toContain('19,950 more problems');
  });

  it('shows its difference, effect and oddities before it applies, as a version or apart', async () => {
    await show({ 'policy.check': () => valid });
    await choose('{"a":1}');
    expect(asked('policy.check')).toEqual([`policy.check ${JSON.stringify({ text: '{"a":1}' })}`]);
    expect(text(place)).toContain(`What it changes in ${mine}`);
    expect(text(place)).toContain('1 thing is odd about it');
    expect(asked('policy.save')).toEqual([]);
    press(control(place, 'Import and use'));
    await settle();
    expect(asked('policy.save')[0]).toContain('"base":3,"activate":true}');
    expect(text(place)).not.toContain('Import and use');
    press(control(place, 'Undo'));
    await settle();
    expect(asked('policy.restore')).toEqual(['policy.restore {"id":"my-selective","version":3}']);
    expect(asked('settings.set')).toEqual(['settings.set {"policy":"selective"}']);
  });

  it('is taken once, however often that is pressed', async () => {
    const busy = slowly('policy.save');
    await show({ 'policy.check': () => ({ ...valid, known: null }) }, 'selective', busy.through);
    await choose('{}');
    press(control(place, 'Import and use'));
    press(control(place, 'Import only'));
    await settle();
    press(control(place, 'Import and use'));
    busy.letAllGo();
    await settle();
    expect(asked('policy.save')).toHaveLength(1);
  });

  it('is kept apart when asked to, and taken back whole', async () => {
    await show({ 'policy.check': () => valid });
    await choose('{}');
    const apart = [...place.querySelectorAll<HTMLInputElement>('.imported input[type=radio]')][1];
    if (!apart) throw new Error('no choice');
    apart.checked = true;
    change(apart);
    press(control(place, 'Import only'));
    await settle();
    expect(asked('policy.save')[0]).toContain('"base":null,"activate":false,"separate":true}');
    press(control(place, 'Undo'));
    await settle();
    expect(asked('policy.delete')).toEqual(['policy.delete {"id":"my-selective"}']);
  });

  it('that is far too large is not even read', async () => {
    await show();
    const input = place.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    Object.defineProperty(input, 'files', { value: [{ name: 'big.json', size: 9_000_000 }] });
    change(input);
    await settle();
    expect(text(place)).toContain('big.json is far too large');
    expect(asked('policy.check')).toEqual([]);
  });
});

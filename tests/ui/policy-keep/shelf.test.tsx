// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownTitle } from '../../../src/messages/policies/parts.ts';
import type { RequestName } from '../../../src/messages.ts';
import type { Outside } from '../../../src/ui/outside/outside.ts';
import { PolicyShelf } from '../../../src/ui/policy-keep/PolicyShelf.tsx';
import { type Background, sampleOutside } from '../../gallery/samples/outside.ts';
import { effect, listed, ownPolicy } from '../../gallery/samples/policies.ts';
import { pageScenes } from '../../gallery/scenes/pages.ts';
import { slow } from '../slow.ts';
import { change, control, draw, press, settle, text, type } from '../stage.ts';

let place: HTMLElement;
let outside: ReturnType<typeof sampleOutside>;
let chosen: string[];

afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

async function show(
  answers: Background['answers'] = {},
  active = 'balanced',
  through: (outside: Outside) => Outside = (same) => same,
): Promise<void> {
  const settings = { ...pageScenes.options.settings, policy: active };
  outside = sampleOutside({ settings, page: null, answers });
  chosen = [];
  place = draw(<PolicyShelf outside={through(outside)} active={active} onChoose={(id) => chosen.push(id)} />);
  await settle();
}

const item = (title: string): HTMLElement => {
  const found = [...place.querySelectorAll<HTMLElement>('.shelf-item')].find((one) =>
    text(one).startsWith(title),
  );
  if (!found) throw new Error(`no policy called ${title}`);
  return found;
};

/** Opens what can be done with a policy, and presses one of it. */
async function open(title: string, act_: string): Promise<HTMLElement> {
  press(control(item(title), `More about ${title}`));
  press(control(item(title), act_));
  await settle();
  return item(title);
}

const asked = (name: RequestName) => outside.asked.filter((each) => each.startsWith(`${name} `));

const mine = 'Balanced, but no pitches before lunch';

describe('the policies', () => {
  it('stand with what they do, the one that decides chosen; another is chosen by its radio button', async () => {
    await show();
    const radios = [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.filter(({ checked }) => checked)).toHaveLength(1);
    const other = item('Picky').querySelector('input');
    if (!other) throw new Error('no radio');
    other.checked = true;
    change(other);
    expect(chosen).toEqual(['picky']);
    expect(text(item(mine))).toContain('Unsaved draft');
  });

  it('of the user’s own are renamed, with a way back', async () => {
    await show();
    await open(mine, 'Rename');
    const field = item(mine).querySelector<HTMLInputElement>('.text-field');
    if (!field) throw new Error('no field');
    type(field, ' Stricter ');
    submit(field);
    await settle();
    expect(asked('policy.rename')).toEqual(['policy.rename {"id":"my-balanced","title":"Stricter"}']);
    expect(text(place)).toContain('It is called “Stricter” now.');
    press(control(place, 'Undo'));
    await settle();
    expect(asked('policy.restore')).toEqual(['policy.restore {"id":"my-balanced","version":3}']);
  });

  it('are duplicated, presets too', async () => {
    await show();
    await open('Picky', 'Duplicate');
    const field = item('Picky').querySelector<HTMLInputElement>('.text-field');
    if (!field) throw new Error('no field');
    submit(field);
    await settle();
    expect(asked('policy.duplicate')).toEqual(['policy.duplicate {"id":"picky","title":"Copy of Picky"}']);
  });

  it('of the user’s own are deleted, with a way back; presets are not', async () => {
    await show();
    press(control(item('Picky'), 'More about Picky'));
    expect(text(item('Picky'))).not.toMatch(/Delete|Rename/);
    await open(mine, 'Delete');
    press(control(item(mine), `Delete “${mine}”`));
    await settle();
    expect(asked('policy.delete')).toEqual(['policy.delete {"id":"my-balanced"}']);
    press(control(place, 'Undo'));
    await settle();
    expect(asked('policy.undelete')).toEqual(['policy.undelete {"id":"my-balanced"}']);
  });

  it('whose change could not be undone say so', async () => {
    const refusal = { ok: false, error: { code: 'storage', message: 'full' } } as const;
    await show({}, 'balanced', (same) => ({
      ...same,
      ask: async (name, input) => (name === 'policy.undelete' ? refusal : same.ask(name, input)),
    }));
    await open(mine, 'Delete');
    press(control(item(mine), `Delete “${mine}”`));
    await settle();
    press(control(place, 'Undo'));
    await settle();
    expect(text(place.querySelector('.shelf-done') ?? place)).toMatch(/could not|no room|full/i);
  });

  it.each([
    ['Duplicate', 'policy.duplicate', 'Picky'],
    ['Rename', 'policy.rename', mine],
  ] as const)('are given a name once, however often Enter is pressed (%s)', async (name, request, title) => {
    const busy = slowly(request);
    await show({}, 'balanced', busy.through);
    await open(title, name);
    const field = item(title).querySelector<HTMLInputElement>('.text-field');
    if (!field) throw new Error('no field');
    type(field, 'Once');
    submit(field);
    submit(field);
    busy.letAllGo();
    await settle();
    expect(asked(request)).toHaveLength(1);
  });

  it('are deleted once, however often that is pressed, and can still be brought back', async () => {
    const busy = slowly('policy.delete');
    await show({}, 'balanced', busy.through);
    await open(mine, 'Delete');
    press(control(item(mine), `Delete “${mine}”`));
    press(control(item(mine), `Delete “${mine}”`));
    busy.letAllGo();
    await settle();
    expect(asked('policy.delete')).toHaveLength(1);
    expect(text(place)).toContain('Undo');
  });

  it('that decide now are deleted only with another to follow, at first their preset', async () => {
    await show({}, 'my-balanced');
    await open(mine, 'Delete');
    press(control(item(mine), `Delete “${mine}”`));
    await settle();
    expect(asked('policy.delete')).toEqual(['policy.delete {"id":"my-balanced","next":"balanced"}']);
    press(control(place, 'Undo'));
    await settle();
    expect(asked('policy.undelete')).toEqual(['policy.undelete {"id":"my-balanced","activate":true}']);
  });

  it('that an organisation only locks leave the one that decides in sight', async () => {
    const managed = { policy: null, policyLocked: true, settings: [] };
    await show({ 'policy.list': () => listed('picky', managed) }, 'picky');
    expect([...place.querySelectorAll('.shelf-title')].map(text)).toEqual(['Picky']);
  });

  it('managed by an organisation cannot be changed, and no other stands beside them', async () => {
    const managed = { policy: 'picky', policyLocked: true, settings: [] };
    await show({ 'policy.list': () => listed('picky', managed) }, 'picky');
    expect(text(place)).toContain('Managed by your organisation');
    expect(place.querySelectorAll('.shelf-item')).toHaveLength(1);
    press(control(item('Picky'), 'More about Picky'));
    expect(text(place)).not.toMatch(/Duplicate|Rename|Delete|Import/);
    expect(text(place)).toContain('Export');
  });
});

describe('policies with odd titles', () => {
  const titled = (words: string) => {
    const { policies, managed } = listed('balanced');
    const [own, ...presets] = policies;
    if (!own) throw new Error('there is none');
    return { policies: [{ ...own, id: 'odd', title: { text: words } }, ...presets], managed };
  };
  const names = (): string[] => [...place.querySelectorAll('.shelf-title')].map(text);

  it.each([
    ['\u202Eevil\u2066 title', 'evil title'],
    ['\u200B \u2060', 'odd'],
    ['👩🏽‍💻 me', '👩🏽‍💻 me'],
  ])('are called so that they can be told and change nothing around them (%#)', async (words, shown) => {
    await show({ 'policy.list': () => titled(words) });
    expect(names()[0]).toBe(shown);
  });

  it('as long as a file may have are copied under one that can be kept', async () => {
    await show({ 'policy.list': () => titled('😀'.repeat(300)) });
    const entry = place.querySelector('.shelf-item') ?? place;
    press(control(entry, `More about ${names()[0]}`));
    press(control(entry, 'Duplicate'));
    const field = entry.querySelector<HTMLInputElement>('.text-field');
    if (!field) throw new Error('no field');
    expect(ownTitle.safeParse(field.value).success).toBe(true);
    expect(field.value).not.toMatch(/\p{Cs}/u);
  });
});

describe('versions', () => {
  it('tell what each changed, compare with now, and are restored', async () => {
    await show();
    const entry = await open(mine, 'Versions');
    const [latest, , first] = [...entry.querySelectorAll('.version')];
    if (!latest || !first) throw new Error('no versions');
    press(control(latest, '5 more changes'));
    expect(text(latest)).toContain('Accept from 75 points on, not 70.');
    expect(text(latest)).not.toContain('Restore');
    press(control(first, 'Compare with now'));
    await settle();
    expect(asked('policy.compare')).toEqual([
      'policy.compare {"from":{"id":"my-balanced"},"to":{"id":"my-balanced","version":1}}',
    ]);
    expect(text(first)).toContain('25 invitations pending');
    expect(text(first)).toContain('3 would change.');
    expect(text(first)).toContain('The note is a sales pitch.');
    press(control(first, 'Restore version 1'));
    press(control(first, 'Restore version 1'));
    await settle();
    expect(asked('policy.restore')).toEqual(['policy.restore {"id":"my-balanced","version":1}']);
    expect(text(place)).toContain('Version 1 holds again, as version 4.');
  });
});

describe('a policy file', () => {
  const known = listed('balanced').policies[0];
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
    expect(asked('policy.restore')).toEqual(['policy.restore {"id":"my-balanced","version":3}']);
    expect(asked('settings.set')).toEqual(['settings.set {"policy":"balanced"}']);
  });

  it('is taken once, however often that is pressed', async () => {
    const busy = slowly('policy.save');
    await show({ 'policy.check': () => ({ ...valid, known: null }) }, 'balanced', busy.through);
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
    expect(asked('policy.delete')).toEqual(['policy.delete {"id":"my-balanced"}']);
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

/** A background whose answers to a request wait until they are let go. */
function slowly(name: RequestName) {
  let busy: ReturnType<typeof slow> | undefined;
  return {
    through: (same: Outside): Outside => {
      busy = slow(same, name);
      return busy.outside;
    },
    letAllGo: () => busy?.letAllGo(),
  };
}

/** A person presses Enter in a field of a form. */
function submit(field: HTMLInputElement): void {
  const event = new Event('submit', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  act(() => {
    field.form?.dispatchEvent(event);
  });
}

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { presets } from '../../src/policy/presets/index.ts';
import { Popup } from '../../src/popup/Popup.tsx';
import { type Background, recorded, sampleOutside } from '../gallery/samples/outside.ts';
import { pageScenes } from '../gallery/scenes/pages.ts';
import { change, control, draw, press, settle, text } from '../ui/stage.ts';

let place: HTMLElement;
let outside: ReturnType<typeof sampleOutside>;

afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

async function show(background: Background): Promise<void> {
  outside = sampleOutside({ ...background });
  place = draw(<Popup outside={outside} />);
  await settle();
}

const select = (): HTMLSelectElement => {
  const found = place.querySelector('select');
  if (!found) throw new Error('there is no list of policies');
  return found;
};

describe('the popup', () => {
  it('counts the page in front by verdict', async () => {
    await show(pageScenes.popup);
    expect(outside.asked).toContain('record.list {"tabId":1}');
    expect([...place.querySelectorAll('.count')].map(text)).toEqual([
      'Accept2',
      'Reply2',
      'Decline2',
      'Look or wait3',
    ]);
    expect(text(place)).toContain('9 invitations read.');
  });

  it.each([
    ['popup-partial', '9 of 23 read. Scroll the list to read the rest.'],
    ['popup-unreadable', 'Anteroom cannot read this page.'],
    ['popup-elsewhere', 'No invitations here.'],
    ['popup-off', 'Switched off. Nothing is read.'],
    ['popup-failing', 'background did not answer'],
    ['popup-no-access', 'The browser does not let Anteroom see linkedin.com'],
  ] as const)('says what is the matter: %s', async (scene, words) => {
    await show(pageScenes[scene]);
    expect(text(place)).toContain(words);
  });

  it.each([
    ['empty', 0, 'No pending invitations, says LinkedIn.'],
    ['loading', 0, 'Reading the page…'],
    ['loading', 9, 'Reading the page…'],
    ['read', 0, 'Anteroom cannot read this page.'],
    ['read', 1, '1 invitation read.'],
    ['partial', 9, '9 invitations read, but not everything on the page.'],
  ] as const)('a page that is %s with %d read', async (state, count, words) => {
    const page = { ...recorded.page, state, announced: null };
    const invitations = recorded.invitations.slice(0, count);
    await show({ ...pageScenes.popup, page: { ...recorded, page, invitations } });
    expect(text(place)).toContain(words);
  });

  it('switches off and on', async () => {
    await show(pageScenes.popup);
    const switched = place.querySelector('[role=switch]') ?? place;
    press(switched);
    await settle();
    expect(outside.asked).toContain('settings.set {"enabled":false}');
    expect(switched.getAttribute('aria-checked')).toBe('false');
    expect(text(place)).toContain('Switched off');
    press(switched);
    await settle();
    expect(switched.getAttribute('aria-checked')).toBe('true');
  });

  it('offers every preset by its title and changes to the one chosen', async () => {
    await show(pageScenes.popup);
    expect([...select().options].map(({ value }) => value)).toEqual([
      'my-selective',
      ...presets.map(({ id }) => id),
    ]);
    expect(select().value).toBe('step-by-step');
    expect([...select().options].map(({ text: title }) => title)).toContain('Open networker');
    select().value = 'picky';
    change(select());
    await settle();
    expect(outside.asked).toContain('settings.set {"policy":"picky"}');
    expect(select().value).toBe('picky');
  });

  it('keeps a policy of the user’s own in the list', async () => {
    await show(pageScenes['popup-own-policy']);
    expect(select().value).toBe('my-own-policy');
    expect(select().options).toHaveLength(presets.length + 1);
  });

  it('goes back to what is stored when a change fails', async () => {
    await show({ ...pageScenes.popup });
    const ask = outside.ask;
    outside.ask = async (name, input) =>
      name === 'settings.set'
        ? { ok: false, error: { code: 'storage', message: 'QuotaExceededError' } }
        : ask(name, input);
    select().value = 'picky';
    change(select());
    await settle();
    expect(text(place)).toContain('That could not be stored');
    expect(select().value).toBe('step-by-step');
  });

  it('asks the browser for access when that is missing', async () => {
    await show(pageScenes['popup-no-access']);
    press(control(place, 'Allow linkedin.com'));
    await settle();
    expect(text(place)).not.toContain('does not let Anteroom see');
  });

  it('opens the policy’s editor, and comes back from it', async () => {
    await show({ ...pageScenes.popup, kept: {} });
    press(control(place, 'Edit policy'));
    await settle();
    expect(text(place)).toContain('Decline if the inviter is on your list of blocked people.');
    press(control(place, 'Back'));
    await settle();
    expect(text(place)).toContain('9 invitations read.');
  });

  it('leads on to the invitations and to the options', async () => {
    await show(pageScenes.popup);
    expect(control(place, 'Open invitations').getAttribute('href')).toBe(
      'https://www.linkedin.com/mynetwork/invitation-manager/received/',
    );
    press(control(place, 'More settings'));
    expect(outside.asked).toContain('openOptions');
  });

  it('greys the switch that an organisation holds, and says so', async () => {
    await show(pageScenes['popup-managed']);
    const control = place.querySelector<HTMLButtonElement>('.popup-header [role=switch]');
    expect(control?.disabled).toBe(true);
    expect(text(place.querySelector('.popup-header') ?? place)).toContain('Managed by your organisation');
  });

  it('takes the focus into the editor and back to where it was opened', async () => {
    await show(pageScenes.editor);
    const edit = control(place, 'Edit policy');
    edit.focus();
    press(edit);
    await settle();
    await settle();
    expect(document.activeElement).toBe(control(place, 'Back'));
    press(control(place, 'Back'));
    await settle();
    expect(document.activeElement).toBe(control(place, 'Edit policy'));
  });
});

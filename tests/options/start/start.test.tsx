// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { StepId } from '../../../src/options/start/useStep.ts';
import { presets } from '../../../src/policy/presets/index.ts';
import type { Background } from '../../gallery/samples/outside.ts';
import { pageScenes } from '../../gallery/scenes/pages.ts';
import { change, control, press, settle, text } from '../../ui/stage.ts';
import { asked, outside, place, show, useOptions } from '../shown.tsx';

useOptions();

/** Opens the introduction at a step. */
async function open(step: StepId, differs: Partial<Background> = {}): Promise<void> {
  await show({ ...pageScenes['options-start-kind'], ...differs, at: `start/${step}` });
  // What a step asks is asked once the settings have been answered.
  await settle();
}

async function turnTo(step: StepId): Promise<void> {
  location.hash = `start/${step}`;
  await act(() => {
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await settle();
  await settle();
}

const option = (begins: string): HTMLInputElement => {
  const found = [...place.querySelectorAll('.choice-option')].find((one) => text(one).startsWith(begins));
  const input = found?.querySelector('input');
  if (!input) throw new Error(`no choice called ${begins}: ${text(place)}`);
  return input;
};
const heading = (): string => text(place.querySelector('#start-title') ?? place);

describe('the introduction', () => {
  it('says what is read and what LinkedIn’s terms say before it asks anything', async () => {
    await show(pageScenes['options-start']);
    expect(text(place)).toContain('it makes no network request at all');
    expect(text(place)).toContain('User Agreement');
    expect(text(place)).toContain('Step 1 of 5');
    expect(control(place, 'Skip the introduction').getAttribute('href')).toBe('#policy');
    expect(control(place, 'Next').getAttribute('href')).toBe('#start/kind');
  });

  it('leads from step to step and back, and the focus goes to what each is about', async () => {
    await open('kind');
    expect(control(place, 'Back').getAttribute('href')).toBe('#start/reads');
    await turnTo('work');
    expect(heading()).toBe('What do you do?');
    expect(document.activeElement?.id).toBe('start-title');
    await turnTo('result');
    expect(control(place, 'Done').getAttribute('href')).toBe('#policy');
  });

  it('can be come back to from the policies and from About', async () => {
    await show(pageScenes.options);
    expect(control(place, 'Set up again with three questions').getAttribute('href')).toBe('#start/kind');
    await show({ ...pageScenes.options, at: 'about' });
    expect(control(place, 'See the introduction again').getAttribute('href')).toBe('#start');
  });
});

describe('who belongs in the network', () => {
  it('is one of three, or one of the other presets, each with what it would do', async () => {
    await open('kind');
    const offered = [...place.querySelectorAll('.choice-option')];
    expect(offered).toHaveLength(presets.length);
    expect(offered.slice(0, 3).map((one) => text(one.querySelector('.choice-title') ?? one))).toEqual([
      'Only people I know, or who give a reason',
      'My field and real reasons; nobody who sells',
      'Every real person',
    ]);
    expect(option('My field').checked).toBe(true);
    expect(text(place)).toContain('24 invitations pending now');
    change(option('Every real person'));
    await settle();
    expect(asked('settings.set')).toEqual([{ policy: 'everyone-real' }]);
    expect(option('Every real person').checked).toBe(true);
  });

  it('keeps the other ways folded until one of them is in use', async () => {
    await open('kind');
    expect(place.querySelector('details')?.open).toBe(false);
    change(option('Picky'));
    await settle();
    expect(place.querySelector('details')?.open).toBe(true);
  });

  it('says when a policy of the user’s own is in use, which stays', async () => {
    const own = { ...(presets[0] ?? pageScenes.options), id: 'mine', title: { text: 'Mine' }, preset: null };
    const { settings } = pageScenes.options;
    await open('kind', { settings: { ...settings, policy: 'mine' }, kept: { own: [own as never] } });
    expect(text(place)).toContain('Your own policy “Mine” is in use.');
  });

  it('can be chosen by nobody where an organisation holds it', async () => {
    const { settings } = pageScenes['options-start-kind'];
    await open('kind', { settings: { ...settings, held: ['policy'] } });
    expect(option('Picky').closest('fieldset.held')?.matches(':disabled')).toBe(true);
    expect(text(place)).toContain('Managed by your organisation');
    await turnTo('guests');
    expect(place.querySelector<HTMLButtonElement>('[role=switch][aria-label^=Recruiters]')?.disabled).toBe(
      true,
    );
  });
});

describe('what the user does', () => {
  const chips = (): string[] => [...place.querySelectorAll('.words-list .word > span')].map(text);

  it('is filled in from what is known, and kept when it is left standing', async () => {
    await open('work');
    expect(text(place)).toContain('From your profile: Data engineer at Example Press');
    expect(chips()).toEqual(['Data engineer', 'Publishing']);
    expect(asked('own.set')).toEqual([]);
    await turnTo('guests');
    expect(asked('own.set')).toEqual([{ topicWords: ['Data engineer', 'Publishing'] }]);
  });

  it('is the user’s own words as soon as one is changed', async () => {
    await open('work');
    press(control(place, 'Remove “Publishing”'));
    await settle();
    expect(chips()).toEqual(['Data engineer']);
    press(control(place, 'Publishing'));
    await settle();
    expect(asked('own.set').at(-1)).toEqual({ topicWords: ['Data engineer', 'Publishing'] });
  });

  it('is nothing where nothing is known, and nothing is made up', async () => {
    const { own: _, ...answers } = { own: null, ...pageScenes['options-start-work'].answers };
    const none = {
      ...answers,
      'own.get': () => ({ employers: [], schools: [], topicWords: [], industry: null }),
    };
    await open('work', { answers: none });
    expect(chips()).toEqual([]);
    expect(text(place)).toContain('your field stays unknown');
    await turnTo('guests');
    expect(asked('own.set')).toEqual([]);
  });

  it('offers the import', async () => {
    await open('work');
    expect(control(place, 'Let your own data tell')).toBeDefined();
    expect(place.querySelector('.start-import input[type=file]')).not.toBeNull();
  });
});

describe('who else is welcome', () => {
  const switchOf = (name: string): HTMLElement => {
    const found = place.querySelector<HTMLElement>(`[role=switch][aria-label^="${name}"]`);
    if (!found) throw new Error(`no switch called ${name}: ${text(place)}`);
    return found;
  };

  it('is asked of recruiters, students and job seekers, and kept when the step is left', async () => {
    await open('guests');
    expect(place.querySelectorAll('.start-guest')).toHaveLength(3);
    expect(switchOf('Recruiters').getAttribute('aria-checked')).toBe('false');
    press(switchOf('Recruiters'));
    expect(switchOf('Recruiters').getAttribute('aria-checked')).toBe('true');
    expect(asked('policy.save')).toEqual([]);
    await turnTo('result');
    expect(asked('policy.save')).toMatchObject([
      { activate: true, policy: { id: 'my-selective', preset: 'selective' } },
    ]);
  });

  it('says when the policy makes no difference', async () => {
    const { settings } = pageScenes['options-start-kind'];
    await open('guests', { settings: { ...settings, policy: 'picky' } });
    expect(text(place)).toContain('makes no difference between them');
  });

  it('says why the answers could not be kept', async () => {
    await open('guests');
    press(switchOf('Recruiters'));
    const refusing = outside.ask;
    Object.assign(outside, {
      ask: (name: string, input: never) =>
        name === 'policy.save'
          ? Promise.resolve({ ok: false, error: { code: 'storage', message: 'full' } })
          : refusing(name as never, input),
    });
    await turnTo('result');
    expect(text(place)).toContain('That could not be stored');
  });
});

describe('what the answers do', () => {
  it('is shown for the invitations that wait: counts, how many are settled, a few of them', async () => {
    await open('result', { page: pageScenes['options-start-result'].page });
    expect(text(place)).toContain('9 invitations are waiting.');
    expect(text(place.querySelector('.counts') ?? place)).toBe('Accept2Reply2Decline2Look or wait3');
    expect(text(place)).toContain('6 of 9 are settled without opening a profile.');
    const shown = [...place.querySelectorAll('.start-waiting-one')].map(text);
    expect(shown).toHaveLength(6);
    expect(shown[0]).toContain('Jane Doe');
    expect(shown[0]).toContain('You talked for 25 minutes on 3 May.');
  });

  it('is shown on examples while no invitations are open in a tab', async () => {
    await open('result', { page: null });
    expect(text(place)).toContain('No invitations are open in a tab.');
    expect(text(place)).toContain('What “Selective” makes of these');
  });
});

describe('answers that contradict each other', () => {
  const selling = {
    ...pageScenes['options-start-guests'].answers,
    'own.get': () => ({ employers: [], schools: [], topicWords: ['sales'], industry: null }),
  };

  it('are told, and the answer that wins is said: nobody who sells, or the user’s own trade', async () => {
    await open('guests', { answers: selling });
    await settle();
    const sellers = place.querySelector<HTMLElement>('[role=switch][aria-label^="People who sell"]');
    if (!sellers) throw new Error(`sellers are not asked about: ${text(place)}`);
    expect(sellers.getAttribute('aria-checked')).toBe('false');
    const line = document.getElementById(sellers.getAttribute('aria-describedby') ?? '');
    expect(line && text(line)).toContain('Your own words (“sales”) say that you are one of them.');
    expect(line && text(line)).toContain('people like you are declined');
    press(sellers);
    expect(line && text(line)).toContain('they are let through');
    await turnTo('result');
    expect(asked('policy.save')).toMatchObject([
      {
        policy: { gates: expect.arrayContaining([expect.objectContaining({ id: 'sells', enabled: false })]) },
      },
    ]);
  });

  it('are not made up: who does not sell is not asked about those who do', async () => {
    await open('guests');
    expect(text(place)).not.toContain('People who sell');
  });
});

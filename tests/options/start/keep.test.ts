import { beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/options/start/guests/guests.ts';
import { isWelcome } from '../../../src/options/start/guests/guests.ts';
import { keepAnswers } from '../../../src/options/start/guests/keep.ts';
import { Extension, good } from '../../background/worker.ts';
import { outsideOf } from '../../ui/policy-editor/desk/real-background.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  good(await extension.asPopup('settings.set', { policy: 'selective' }));
});

const active = async () => good(await extension.asPopup('settings.get', {})).policy;
const read = async () => good(await extension.asPopup('policy.read', { id: await active() }));
const owns = async () =>
  good(await extension.asPopup('policy.list', {})).policies.flatMap(({ id, from }) =>
    from === 'own' ? [id] : [],
  );
/** Answers, as leaving the step does. */
const answer = async (answers: Answers) => keepAnswers(outsideOf(extension), await read(), answers);

describe('the answers about who is welcome', () => {
  it('become a policy of the user’s own, which decides from then on', async () => {
    expect(await answer({ recruiters: true })).toBeNull();
    expect(await active()).toBe('my-selective');
    const { policy, listed } = await read();
    expect(isWelcome(policy, 'recruiters')).toBe(true);
    expect(listed).toMatchObject({ from: 'own', preset: 'selective', version: 1 });
  });

  it('keep nothing when they are what the preset says', async () => {
    await answer({ recruiters: false });
    expect([await active(), await owns()]).toEqual(['selective', []]);
  });

  it('lead back to the preset when they are taken back', async () => {
    await answer({ 'job-seekers': true });
    await answer({ 'job-seekers': false });
    expect(await active()).toBe('selective');
  });

  it('do not pile up copies: what was kept before is taken again', async () => {
    await answer({ 'job-seekers': true });
    good(await extension.asPopup('settings.set', { policy: 'selective' }));
    await answer({ 'job-seekers': true });
    expect([await active(), await owns()]).toEqual(['my-selective', ['my-selective']]);
  });

  it('are a new version of a policy of one’s own, all else in it untouched', async () => {
    await answer({ 'job-seekers': true });
    const { policy } = await read();
    good(await extension.asPopup('policy.save', { policy: { ...policy, whenUncertain: 'wait' }, base: 1 }));
    await answer({ recruiters: true });
    const after = await read();
    expect(after.listed).toMatchObject({ id: 'my-selective', version: 3 });
    expect(after.policy.whenUncertain).toBe('wait');
    expect(isWelcome(after.policy, 'job-seekers')).toBe(true);
  });

  it('leave what is being drafted of the preset alone', async () => {
    const { policy } = await read();
    const draft = { ...policy, whenUncertain: 'wait' as const };
    good(
      await extension.asPopup('draft.write', {
        id: 'selective',
        base: 1,
        revision: 0,
        draft: JSON.parse(JSON.stringify(draft)),
      }),
    );
    await answer({ recruiters: true });
    expect(good(await extension.asPopup('draft.read', { id: 'selective' })).draft).not.toBeNull();
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { control, press, settle, text } from '../stage.ts';
import { asked, mine, open, place, show, useShelf } from './shown.tsx';

useShelf();

describe('versions', () => {
  it('tell what each changed, compare with now, and are restored', async () => {
    await show();
    const entry = await open(mine, 'Versions');
    const [latest, , first] = [...entry.querySelectorAll('.version')];
    if (!latest || !first) throw new Error('no versions');
    press(control(latest, '5 more changes'));
    expect(text(latest)).toMatch(/Accept from 75 points on, not \d+\./);
    expect(text(latest)).not.toContain('Restore');
    press(control(first, 'Compare with now'));
    await settle();
    expect(asked('policy.compare')).toEqual([
      'policy.compare {"from":{"id":"my-selective"},"to":{"id":"my-selective","version":1}}',
    ]);
    expect(text(first)).toContain('25 invitations pending');
    expect(text(first)).toContain('3 would change.');
    expect(text(first)).toContain('The note is a sales pitch.');
    press(control(first, 'Restore version 1'));
    press(control(first, 'Restore version 1'));
    await settle();
    expect(asked('policy.restore')).toEqual(['policy.restore {"id":"my-selective","version":1}']);
    expect(text(place)).toContain('Version 1 holds again, as version 4.');
  });
});

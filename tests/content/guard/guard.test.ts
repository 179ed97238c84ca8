// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aimed } from '../../../src/content/guard/events.ts';
import { ownHosts } from '../../../src/content/guard/hosts.ts';

beforeAll(async () => {
  await import('../../../src/content/guard/index.ts');
});

describe('what is aimed at our element', () => {
  it.each(aimed)(
    '%s is heard by no listener of the page, and what is aimed at its own elements is',
    (type) => {
      const [ours, theirs] = [document.createElement('div'), document.createElement('div')];
      document.documentElement.append(ours);
      document.body.append(theirs);
      ownHosts().add(ours);
      const heard = vi.fn();
      window.addEventListener(type, heard, true);
      const fire = (target: Element) =>
        target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      fire(ours);
      expect(heard).not.toHaveBeenCalled();
      fire(theirs);
      expect(heard).toHaveBeenCalledOnce();
      window.removeEventListener(type, heard, true);
      ours.remove();
      theirs.remove();
    },
  );
});

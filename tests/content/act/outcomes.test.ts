// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/mynetwork/invitation-manager/received/" }
import { describe, expect, it, vi } from 'vitest';
import { somebody } from '../watch/list-page.ts';
import { page, pass, useActingPage } from './acted.ts';
import { trusted } from './acting-page.ts';

useActingPage('abc');

describe('what the page shows', () => {
  async function outcomeOf(decision: 'accept' | 'decline', wait = 8_000): Promise<unknown> {
    page.holdMs = 0;
    page.acts.actions.decide('person-a', decision, trusted);
    await pass(wait);
    const act = page.act('person-a');
    return act?.state === 'notDone' ? act.because : act?.state;
  }

  it('in the row’s place: it was answered', async () => {
    expect(await outcomeOf('accept')).toBe('done');
  });

  it('by taking the row away: it was answered', async () => {
    page.react = (slug) => setTimeout(() => page.vanish(slug), 900);
    expect(await outcomeOf('decline')).toBe('done');
    expect(page.recorded).toEqual(['decline a done']);
  });

  it('by emptying the row: it was answered', async () => {
    page.react = (slug) => page.list.item(slug).replaceChildren();
    expect(await outcomeOf('decline')).toBe('done');
  });

  it('while LinkedIn works on the row, without its controls, is nothing yet', async () => {
    page.react = (slug) => {
      for (const button of page.list.item(slug).querySelectorAll('button')) button.remove();
    };
    expect(await outcomeOf('decline')).toBe('timeout');
  });

  it('by exchanging the whole list is no answer', async () => {
    page.react = () => page.list.show([somebody('x'), somebody('y')]);
    expect(await outcomeOf('accept')).toBe('timeout');
  });

  it('in a question to the user: not done, left to them; done by them once they confirm', async () => {
    page.react = () => void page.ask();
    expect(await outcomeOf('accept')).toBe('dialog');
    await pass(300_000);
    expect(page.recorded).toEqual(['accept a notDone dialog']);
    document.querySelector('dialog')?.remove();
    page.acknowledge('person-a', 'accept');
    await pass(2_000);
    expect(page.act('person-a')).toMatchObject({ state: 'done', by: 'page' });
    expect(page.recorded).toEqual(['accept a notDone dialog', 'accept a done by page']);
    expect(page.presses).toEqual(['accept a']);
  });

  it('in a question the user declines: not done, for good', async () => {
    page.react = () => void page.ask();
    expect(await outcomeOf('accept')).toBe('dialog');
    document.querySelector('dialog')?.remove();
    await pass(120_000);
    page.vanish('person-a');
    await pass(10_000);
    expect(page.recorded).toEqual(['accept a notDone dialog']);
  });

  it.each([
    ['an error, by its words', 'Something went wrong. Please try again.', 'artdeco-toast-item', 'error'],
    ['an error, by its markup', 'Hiba', 'artdeco-toast-item artdeco-toast-item--error', 'error'],
    ['a limit, by its words', 'You’ve reached the weekly invitation limit', 'x', 'limit'],
    ['a limit, by its markup', 'Heti korlát', 'ip-fuse-limit-alert', 'limit'],
    ['an error, in Arabic', 'حدث خطأ ما. حاول مرة أخرى.', 'x', 'error'],
    ['something else altogether', 'Your profile is looking good', 'x', 'timeout'],
    ['an offer without limits, for a limited time', 'Unlimited messages: a limited offer', 'x', 'timeout'],
    ['what somebody writes in a chat', 'Sorry, I couldn’t make it', 'msg-s-message-list', 'timeout'],
  ])('in a toast: %s', async (_, text, className, because) => {
    page.react = () => setTimeout(() => page.toast(text, className), 200);
    expect(await outcomeOf('accept')).toBe(because);
    expect(page.recorded).toEqual([`accept a notDone ${because}`]);
  });

  it('in a toast that only its test id tells', async () => {
    page.react = () => {
      const item = document.createElement('div');
      item.dataset['testid'] = 'toast';
      item.textContent = 'Something went wrong. Please try again.';
      document.body.append(item);
    };
    expect(await outcomeOf('accept')).toBe('error');
  });

  it.each([
    [
      'modal',
      '<div role="dialog" aria-modal="true"><h2>You’re out of invitations</h2><p>Weekly limit.</p></div>',
    ],
    ['by its title', '<div role="dialog" aria-label="Limit reached"><button>Got it</button></div>'],
  ])('in a dialog about a limit that only its words tell: %s', async (_, html) => {
    page.react = () => document.body.insertAdjacentHTML('beforeend', html);
    expect(await outcomeOf('accept')).toBe('limit');
  });

  it.each([
    ['hidden', (row: HTMLElement) => row.setAttribute('hidden', '')],
    ['taken out of the layout', (row: HTMLElement) => row.style.setProperty('display', 'none')],
  ])('by putting the row away, %s: it was answered', async (_, put) => {
    page.react = (slug) => put(page.list.item(slug));
    expect(await outcomeOf('decline')).toBe('done');
  });

  /** Every row ends so far down in a window of 768 pixels. */
  function endingAt(bottom: number): void {
    const box = (top: number, to: number) => ({ top, bottom: to }) as DOMRect;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return this.matches('[role="listitem"], [role="listitem"] *')
        ? box(bottom - 90, bottom)
        : box(0, 2_000);
    });
  }

  it.each([
    ['its place is in view: it was answered', 400, 'done'],
    ['its place is out of sight: a list may have scrolled it away', 760, 'timeout'],
  ])('by taking the last row away, uncounted, while %s', async (_, bottom, outcome) => {
    endingAt(bottom);
    page.react = (slug) => page.takeAway(slug);
    expect(await outcomeOf('accept')).toBe(outcome);
    vi.restoreAllMocks();
  });

  it('by taking the only row away, uncounted: it was answered', async () => {
    for (const letter of 'bc') page.list.item(`person-${letter}`).parentElement?.remove();
    page.react = (slug) => page.takeAway(slug);
    expect(await outcomeOf('accept')).toBe('done');
  });

  it('by putting the whole list away is no answer', async () => {
    page.react = () => page.list.list.style.setProperty('display', 'none');
    expect(await outcomeOf('accept')).toBe('timeout');
  });

  it.each(['Something went wrong. Please try again.', 'You’ve reached the weekly invitation limit'])(
    'in a live region says "%s" before the row is answered: the row has the last word',
    async (text) => {
      page.react = (slug, control) => {
        page.toast(text);
        setTimeout(() => page.acknowledge(slug, control), 1_000);
      };
      expect(await outcomeOf('accept')).toBe('done');
      expect(page.recorded).toEqual(['accept a done']);
    },
  );

  it.each([
    ['an error', 'Something went wrong. Please try again.', 'error'],
    ['a limit', 'You’ve reached the weekly invitation limit', 'limit'],
  ])(
    'in a live region tells of %s, and the row goes later after all: put right',
    async (_, text, because) => {
      page.react = (slug, control) => {
        page.toast(text);
        setTimeout(() => page.acknowledge(slug, control), 30_000);
      };
      expect(await outcomeOf('accept')).toBe(because);
      await pass(30_000);
      expect(page.recorded).toEqual([`accept a notDone ${because}`, 'accept a done']);
    },
  );

  it.each([
    ['in a toast', () => page.toast('Person Aville is now a connection')],
    [
      'at the top of the page',
      () =>
        document
          .querySelector('main')
          ?.insertAdjacentHTML(
            'afterbegin',
            '<div><p><a href="/in/person-a/">Person Aville</a></p><p>Person Aville is now a connection</p></div>',
          ),
    ],
    [
      'in another row’s place',
      () => {
        const line = document.createElement('div');
        line.innerHTML = '<p>Person Aville is now a connection</p>';
        page.list.list.append(line);
      },
    ],
  ])('elsewhere than in the row’s place is no answer: %s', async (_, say) => {
    page.react = (slug) => {
      page.takeAway(slug);
      say();
    };
    expect(await outcomeOf('decline')).toBe('timeout');
  });

  it('in words that the row had before is no answer: a headline may read like one', async () => {
    const item = page.list.item('person-a');
    item.querySelector('p')?.insertAdjacentHTML('afterend', '<p>Person Aville is now a connection</p>');
    page.react = () => {
      for (const button of item.querySelectorAll('button')) button.remove();
    };
    expect(await outcomeOf('decline')).toBe('timeout');
  });

  it('and takes back: a row that stands pending again was not answered', async () => {
    const row = page.list.item('person-a').parentElement;
    page.react = () => row?.remove();
    expect(await outcomeOf('accept')).toBe('done');
    if (row) page.list.list.prepend(row);
    page.rowsChanged();
    await pass(10_000);
    expect(page.recorded).toEqual(['accept a done', 'accept a notDone returned']);
    expect(page.act('person-a')).toMatchObject({ state: 'notDone', because: 'returned' });
  });

  it('for a moment only, as a list that loads anew does, takes nothing back', async () => {
    const row = page.list.item('person-a').parentElement;
    page.react = () => row?.remove();
    expect(await outcomeOf('accept')).toBe('done');
    if (row) page.list.list.prepend(row);
    page.rowsChanged();
    await pass(2_000);
    row?.remove();
    page.rowsChanged();
    await pass(30_000);
    expect(page.recorded).toEqual(['accept a done']);
  });

  it('in a toast that stood there before says nothing', async () => {
    page.toast('Something went wrong. Please try again.');
    expect(await outcomeOf('accept')).toBe('done');
  });

  it('by taking the row away and bringing it back with an error: not done', async () => {
    page.react = (slug) => {
      const row = page.list.item(slug).parentElement;
      row?.remove();
      setTimeout(() => {
        page.toast('Something went wrong.');
        if (row) page.list.list.prepend(row);
      }, 400);
    };
    expect(await outcomeOf('accept')).toBe('error');
  });

  it('late: not done at first, done after all', async () => {
    page.react = (slug, control) => setTimeout(() => page.acknowledge(slug, control), 9_000);
    expect(await outcomeOf('accept')).toBe('timeout');
    await pass(5_000);
    expect(page.recorded).toEqual(['accept a notDone timeout', 'accept a done']);
  });

  it('of a row whose controls went before the press: vanished', async () => {
    page.acts.actions.decide('person-a', 'accept', trusted);
    for (const button of page.list.item('person-a').querySelectorAll('button')) button.remove();
    await pass(20_000);
    expect(page.recorded).toEqual(['accept a notDone vanished']);
    expect(page.presses).toEqual([]);
  });
});

describe('a control that names somebody else', () => {
  it('by the time of the press is not pressed, and that is said', async () => {
    page.acts.actions.decide('person-a', 'accept', trusted);
    await pass(2_000);
    page.list
      .item('person-a')
      .querySelector('button[aria-label^="Accept"]')
      ?.setAttribute('aria-label', 'Accept Person Bville’s invitation');
    await pass(10_000);
    expect(page.presses).toEqual([]);
    expect(page.act('person-a')).toMatchObject({ state: 'notDone', because: 'mismatch' });
    expect(page.recorded).toEqual(['accept a notDone mismatch']);
  });

  it('together with its row, under the same id, is not pressed either', async () => {
    page.acts.actions.decide('person-a', 'accept', trusted);
    const item = page.list.item('person-a');
    item.innerHTML = item.innerHTML.replaceAll('Person Aville', 'Person Zville');
    await pass(10_000);
    expect(page.presses).toEqual([]);
    expect(page.recorded).toEqual(['accept a notDone mismatch']);
  });
});

describe('LinkedIn’s own question', () => {
  it('comes first: what falls due meanwhile waits, and can still be taken back', async () => {
    const dialog = page.ask();
    page.acts.actions.decide('person-a', 'accept', trusted);
    page.acts.actions.decide('person-b', 'accept', trusted);
    await pass(30_000);
    expect(page.presses).toEqual([]);
    page.acts.actions.undo(page.act('person-a')?.id ?? '', trusted);
    dialog.remove();
    await pass(2_000);
    expect(page.presses).toEqual(['accept b']);
  });
});

describe('a chat window', () => {
  it('that opens meanwhile is no question, and in nobody’s way', async () => {
    page.react = (slug, control) => {
      const chat = document.createElement('div');
      chat.setAttribute('role', 'dialog');
      chat.textContent = 'Messaging';
      document.body.append(chat);
      setTimeout(() => page.acknowledge(slug, control), 500);
    };
    page.acts.actions.decide('person-a', 'accept', trusted);
    await pass(5_500);
    page.acts.actions.decide('person-b', 'accept', trusted);
    await pass(8_000);
    expect(page.recorded).toEqual(['accept a done', 'accept b done']);
  });
});

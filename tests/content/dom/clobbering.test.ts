// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/mynetwork/invitation-manager/received/" }
import '../pages/invitations/all-words.ts';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import * as dom from '../../../src/content/dom/dom.ts';
import { readInvitations } from '../../../src/content/pages/invitations/index.ts';
import { createInvitationsReader } from '../../../src/content/pages/invitations/reader.ts';
import { careful } from '../../../src/content/watch/careful.ts';
import type { Snapshot } from '../../../src/content/watch/snapshot.ts';
import { watchPage } from '../../../src/content/watch/watch.ts';
import { g4, g4Page } from '../pages/invitations/build.ts';

/** Every member that is asked of a node of the page. */
const members = Object.keys(dom).concat('nodeName', 'id', 'length', 'checkVisibility', 'style');

const row = (name: string, slug: string) =>
  g4(name, slug, `<p><a href="/in/${slug}/">${name}</a></p><p>Painter</p>`);
const rows = g4Page(row('Jane Doe', 'jane') + row('Sam Lee', 'sam'));

/** Pages round which somebody has put a form whose fields, or beside which images, are called like members. */
const traps: Readonly<Record<string, (name: string) => string>> = {
  'a form round the page': (name) => `<form><input name="${name}">${rows}</form>`,
  'a form round the list': (name) =>
    rows
      .replace('<div data-testid="lazy-column"', `<form><input name="${name}"><div data-testid="lazy-column"`)
      .replace('</section>', '</form></section>'),
  'a form in a row': (name) =>
    rows.replace('<p>Painter</p>', `<form><input name="${name}"><p>Painter</p></form>`),
  'images of the document': (name) => `<img name="${name}"><img name="${name}">${rows}`,
};

/**
 * Browsers let a form answer with its fields, and a document with its images, before their own members. jsdom does not, and
 * could not find anything itself if it did: so it is only our own code that is answered like this.
 */
function clobber(page: Document): void {
  const answers = (owner: object, name: string, instead: Element) => {
    const own = Reflect.get(owner, name);
    const get = () => {
      // The first line is the message, the second this function; a form of jsdom's is asked through a proxy.
      const [caller = ''] = (new Error().stack ?? '')
        .split('\n')
        .slice(2)
        .filter((each) => !/ProxyHandler/.test(each));
      return /src.content/.test(caller) ? instead : own;
    };
    Object.defineProperty(owner, name, { get, configurable: true });
  };
  for (const field of page.querySelectorAll('form [name]')) {
    const form = field.closest('form');
    if (form) answers(form, field.getAttribute('name') ?? '', field);
  }
  const [image] = page.querySelectorAll('img[name]');
  if (image) answers(page, image.getAttribute('name') ?? '', image);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe.each(Object.keys(traps))('%s', (trap) => {
  test.each(members)('called %s does not change what is read', (name) => {
    const parsed = new DOMParser().parseFromString(
      `<html lang="en"><body>${traps[trap]?.(name)}</body></html>`,
      'text/html',
    );
    clobber(parsed);
    const names = readInvitations(parsed).rows.map(({ reading }) => reading.name);
    expect(names).toEqual([
      { known: true, value: 'Jane Doe' },
      { known: true, value: 'Sam Lee' },
    ]);
  });
});

it('what it cannot read at all ends as unreadable', async () => {
  document.body.innerHTML = rows;
  const broken = {
    ...createInvitationsReader(),
    findRows: () => {
      throw new Error('no such page');
    },
  };
  let latest: Snapshot | null = null;
  const end = new AbortController();
  watchPage(
    careful(broken),
    document,
    (snapshot) => {
      latest = snapshot;
    },
    end.signal,
  );
  await vi.waitFor(() => {
    vi.advanceTimersByTime(500);
    expect(latest).toMatchObject({ page: { state: 'unreadable', settled: true } });
  });
  end.abort();
});

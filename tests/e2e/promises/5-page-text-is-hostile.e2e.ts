import { beforeAll, expect } from 'vitest';
import { inContentScript } from '../../../scripts/drive/content-world.ts';
import { caps } from '../../../src/messages/reading.ts';
import { soon } from '../harness/deeds.ts';
import { settled, type Visit, visit, visitHtml } from '../harness/open.ts';
import { stories } from '../harness/stories.ts';

const quoted = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
const huge = 'Zwölf Kilo Text. '.repeat(6500);

/** Rows as LinkedIn's newest pages have them, with text as hostile as a member could write it. */
const row = (name: string, href: string, headline: string, note: string) => `
  <div data-display-contents="true"><div role="listitem"><div>
    <a href="${quoted(href)}"><figure><svg id="person-accent-4" aria-label="${quoted(name)}’s profile picture"></svg></figure></a>
    <div><div><a href="${quoted(href)}"><p>${quoted(name)}</p></a></div><div><p><span>${quoted(headline)}</span></p></div></div>
    <div><button aria-label="Ignore an invitation to connect from ${quoted(name)}"><span>Ignore</span></button>
    <button aria-label="Accept ${quoted(name)}’s invitation"><span>Accept</span></button></div></div>
    <div><div><p><span data-testid="expandable-text-box">${quoted(note)}</span></p></div></div>
  </div></div>`;

const page = `<!doctype html><html lang="en"><head><title>Manage invitations | LinkedIn</title><style>main { max-width: 780px; overflow-wrap: anywhere; }</style></head><body><main id="workspace">
  <section aria-label="Primary content"><div role="button"><input type="checkbox" checked>Focused (4)</div>
  <div data-testid="lazy-column" data-component-type="LazyColumn">
  ${row(`Mal ${attack}`, 'https://www.linkedin.com/in/mal-one/', attack, attack)}
  ${row('Jo Link', 'https://www.linkedin.com/in/jo"onmouseover="window.hacked=1/', '{{firstName}} \u0024{1+1} __proto__', 'javascript:window.hacked=1')}
  ${row('Hugo Long', 'https://www.linkedin.com/in/hugo-long/', huge, huge)}
  ${row('Ria \u202eevitcaretni', 'https://www.linkedin.com/in/ria/', 'constructor', '\u0000\u200b\u2066 a note of marks')}
  </div></section></main></body></html>`;

stories('promise 5, page text is hostile', (stage, story) => {
  let open: Visit;

  beforeAll(async () => {
    open = await visitHtml(stage.browser, page);
    await settled(stage.browser, open.tab);
    await open.sidebar.find('entry', /Mal/);
  });

  story('reads all four rows and keeps every length below its cap', async () => {
    const record = await settled(stage.browser, open.tab);
    expect(record?.invitations).toHaveLength(4);
    for (const { reading } of record?.invitations ?? []) {
      if (reading.headline.known)
        expect(reading.headline.value?.length ?? 0).toBeLessThanOrEqual(caps.headline);
      if (reading.note.known) expect(reading.note.value?.length ?? 0).toBeLessThanOrEqual(caps.note);
    }
  });

  story('shows markup as the text it is, and nothing of it runs', async () => {
    await open.sidebar.says(/<img src=x/);
    expect(await open.sidebar.evaluate(`root.querySelectorAll('img, script, iframe, object').length`)).toBe(
      0,
    );
    // What Why? and the note's own button open stays below the buttons, so their number does not change.
    const buttons = (await open.sidebar.all('button', /^Why|note/i)).length;
    expect(buttons).toBeGreaterThan(4);
    for (let index = 0; index < buttons; index++) await open.sidebar.press('button', /^Why|note/i, index);
    expect(await open.sidebar.evaluate(`root.querySelectorAll('img, script, iframe, object').length`)).toBe(
      0,
    );
    expect(await open.tab.page.evaluate('String(window.hacked)')).toBe('undefined');
    expect(await stage.browser.inExtension('String(globalThis.hacked)')).toBe('undefined');
  });

  story('links nowhere but to LinkedIn', async () => {
    const links =
      await open.sidebar.evaluate(`[...root.querySelectorAll('[href], [src], [action], [formaction]')].map((it) =>
      it.href ?? it.src ?? it.getAttribute('href') ?? it.getAttribute('src') ?? '?')`);
    for (const link of Array.isArray(links) ? links : [])
      expect(link).toMatch(/^https:\/\/www\.linkedin\.com\//);
    const inline = await open.sidebar.evaluate(
      `[...root.querySelectorAll('*')].flatMap((it) => it.getAttributeNames()).filter((name) => name.startsWith('on'))`,
    );
    expect(inline).toEqual([]);
  });

  story('stays as wide as it is, however long the text', async () => {
    const wide = await open.sidebar.evaluate(
      `[...root.querySelectorAll('*')].filter((it) => it.getBoundingClientRect().right > host.ownerDocument.documentElement.clientWidth + 1).map((it) => it.className)`.replaceAll(
        'innerWidth',
        '1440',
      ),
    );
    expect(wide).toEqual([]);
  });

  story('ignores and counts malformed messages, and goes on', async () => {
    const before = (await stage.browser.ask('record.list', {})).refused;
    const tries = [
      { name: 'settings.set', input: { theme: 'purple' } },
      { name: 'settings.set', input: { enabled: true, more: 1 } },
      { name: 'no.such', input: {} },
      { name: '__proto__', input: {} },
      { name: 'record.list', input: null },
      { name: 'clock.set', input: { now: 'soon' } },
    ];
    for (const one of tries) {
      const answer = await stage.browser.inExtension(
        `api.runtime.sendMessage(${JSON.stringify({ anteroom: 1, ...one })})`,
      );
      expect(answer).toMatchObject({ ok: false, error: { code: 'malformed' } });
    }
    const after = (await stage.browser.ask('record.list', {})).refused;
    expect(after.malformed - before.malformed).toBe(tries.length);
    expect(await stage.browser.ask('settings.get', {})).toMatchObject({ enabled: true });
  });

  story('refuses a report of a page from anybody but the page', async () => {
    const page = {
      state: 'read',
      settled: true,
      announced: null,
      unread: 0,
      generation: null,
      language: null,
    };
    const input = { visit: 'visit-of-nobody', turn: 0, page, changed: [], present: [] };
    const answer = await stage.browser.inExtension(
      `api.runtime.sendMessage(${JSON.stringify({ anteroom: 1, name: 'page.report', input })})`,
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});

/** Rows that no user can see, each with somebody else in it, and one that comes into sight. */
const unseen = [
  ['opacity: 0', 'pale'],
  ['visibility: hidden', 'void'],
  ['position: absolute; left: -9999px; top: 0', 'left'],
  ['position: absolute; top: -5000px', 'above'],
  ['transform: scale(0)', 'small'],
  ['opacity: 0; animation: come 100ms 2s forwards', 'late'],
] as const;

const secretive = page.replace(
  '</section>',
  `<style>@keyframes come { to { opacity: 1; } }</style>${unseen
    .map(
      ([style, name]) =>
        `<div style="${style}">${row(`Uma ${name}`, `https://www.linkedin.com/in/uma-${name}/`, 'Headline', 'A note')}</div>`,
    )
    .join('')}</section>`,
);

stories('promise 5, rows that nobody can see', (stage, story) => {
  story('are not asked about, until they can be seen', async () => {
    const { tab } = await visitHtml(stage.browser, secretive);
    const names = async () =>
      (await settled(stage.browser, tab))?.invitations.flatMap(({ reading }) =>
        reading.name.known && reading.name.value.startsWith('Uma') ? reading.name.value : [],
      );
    await soon(async () => expect(await names()).toEqual(['Uma late']));
    await stage.browser.leaveTab(tab);
  });
});

// Only Chromium's debugger can speak from inside a content script; the rule it tests is the background's, the same in both.
stories('promise 5, what the page’s own side may not ask', (stage, story) => {
  for (const [name, input] of [
    ['settings.set', { enabled: false }],
    ['policy.install', { file: {} }],
    ['record.list', {}],
    ['clock.set', { now: 0 }],
  ] as const)
    story(`${name} is refused and counted`, async () => {
      const { tab } = await visit(stage.browser, { count: 2, rendered: 12 });
      await settled(stage.browser, tab);
      const before = (await stage.browser.ask('record.list', {})).refused.forbidden;
      const message = JSON.stringify({ anteroom: 1, name, input });
      const answer = await inContentScript(
        tab.page,
        stage.browser.origin,
        `api.runtime.sendMessage(${message})`,
      );
      expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
      expect((await stage.browser.ask('record.list', {})).refused.forbidden).toBe(before + 1);
      expect(await stage.browser.ask('settings.get', {})).toMatchObject({ enabled: true });
      await stage.browser.leaveTab(tab);
    });
});

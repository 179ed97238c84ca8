import { beforeAll, expect } from 'vitest';
import { settled, type Visit, visit } from './harness/open.ts';
import { stories } from './harness/stories.ts';

stories('the sidebar', (stage, story) => {
  let open: Visit;

  beforeAll(async () => {
    open = await visit(stage.browser, { count: 12, rendered: 12 });
    await settled(stage.browser, open.tab);
  });

  story('shows an entry for every invitation, by the name the page shows', async () => {
    const { tab, sidebar } = open;
    const record = await settled(stage.browser, tab);
    expect(record?.page).toMatchObject({ state: 'read', announced: 12, unread: 0 });
    const text = await sidebar.says(/All 12/);
    for (const { reading } of record?.invitations ?? []) {
      const shown = reading.kind === 'person' ? reading.name : reading.target;
      expect(shown.known).toBe(true);
      if (shown.known) expect(text).toContain(shown.value);
    }
  });

  story('says a verdict in words for every person, and the reasons for it', async () => {
    const record = await settled(stage.browser, open.tab);
    const people = record?.invitations.filter(({ reading }) => reading.kind === 'person') ?? [];
    expect(people.length).toBeGreaterThan(3);
    const entries = await open.sidebar.all('entry');
    for (const { reading } of people) {
      const entry = entries.find(({ name }) => reading.name.known && name.includes(reading.name.value));
      expect(entry?.text).toMatch(/Accept|Reply|Decline|Wait/);
      expect(entry?.text.length).toBeGreaterThan(40);
    }
  });

  story('explains an entry on demand and hides it again', async () => {
    const { sidebar } = open;
    const why = /^Why/;
    expect((await sidebar.find('button', why)).expanded).toBe('false');
    const before = (await sidebar.text())?.length ?? 0;
    await sidebar.press('button', why);
    expect((await sidebar.find('button', why)).expanded).toBe('true');
    expect((await sidebar.text())?.length).toBeGreaterThan(before + 20);
    await sidebar.press('button', why);
    expect((await sidebar.find('button', why)).expanded).toBe('false');
  });

  story('never covers the list at 1280 pixels', async () => {
    const narrow = await visit(stage.browser, { count: 5, rendered: 12 });
    await narrow.tab.page.setViewport({ width: 1280, height: 800 });
    await settled(stage.browser, narrow.tab);
    const shown = await narrow.sidebar.all('button');
    const leftmost = Math.min(...shown.map(({ x, width }) => x - width / 2));
    const listEnd = await narrow.tab.page.evaluate(
      `Math.max(...[...document.querySelectorAll('main [role="listitem"]')].map((row) => row.getBoundingClientRect().right))`,
    );
    expect(leftmost).toBeGreaterThanOrEqual(Number(listEnd));
    await stage.browser.leaveTab(narrow.tab);
  });

  story('collapses to a tab, remembers it over a reload, and opens again', async () => {
    const { tab, sidebar } = open;
    await sidebar.press('button', /^Fold away/);
    const collapsed = await sidebar.find('button', /^Open Anteroom/);
    expect(collapsed.expanded).toBe('false');
    expect(await sidebar.all('entry')).toEqual([]);
    await tab.page.reload({ waitUntil: 'domcontentloaded' });
    await settled(stage.browser, tab);
    expect((await sidebar.find('button', /^Open Anteroom/)).expanded).toBe('false');
    await sidebar.press('button', /^Open Anteroom/);
    await sidebar.find('entry', /./);
  });
});

import { beforeAll, expect } from 'vitest';
import { settled, type Visit, visit } from '../harness/open.ts';
import { stories } from '../harness/stories.ts';

/** Everything a page script could try on an element it got hold of: synthetic clicks, pointer and key events. */
const press = (element: string) => `(() => {
  const options = { bubbles: true, cancelable: true, composed: true };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    ${element}.dispatchEvent(new MouseEvent(type, options));
  for (const key of ['Enter', ' ', 'a', 'j', '?'])
    for (const type of ['keydown', 'keypress', 'keyup'])
      ${element}.dispatchEvent(new KeyboardEvent(type, { ...options, key }));
  return 'done';
})()`;

stories('promise 2, nothing happens without you', (stage, story) => {
  let open: Visit;

  beforeAll(async () => {
    open = await visit(stage.browser, { count: 10, rendered: 12 });
    await settled(stage.browser, open.tab);
    await open.sidebar.find('entry', /./);
  });

  const actions = async (): Promise<string[]> =>
    JSON.parse(
      String(await open.tab.page.evaluate('JSON.stringify(standIn.log.map(({ action }) => action))')),
    );

  story('does nothing on the page by itself: no click, no scrolling, no navigation', async () => {
    const { tab } = open;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await actions()).toEqual([]);
    expect(await tab.page.evaluate(`document.querySelector('main').scrollTop + scrollY`)).toBe(0);
    expect(await tab.page.evaluate('document.activeElement === document.body')).toBe(true);
  });

  story('does nothing for events that a script made, on any element of the sidebar', async () => {
    const { sidebar } = open;
    const before = await sidebar.text();
    const pressed = await sidebar.evaluate(
      `[...root.querySelectorAll('button, a, li, summary, [role]')].map((element) => ${press('element')}).length`,
    );
    expect(pressed).toBeGreaterThan(10);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await sidebar.text()).toBe(before);
    expect(await actions()).toEqual([]);
    expect(open.tab.page.url()).toContain('/received/');
  });

  story('does nothing for events that the page dispatches on what it can see of us', async () => {
    const { tab, sidebar } = open;
    const before = await sidebar.text();
    await tab.page.evaluate(`(() => {
      for (const element of [...document.documentElement.children, document, window]) ${press('element')};
      return null;
    })()`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await sidebar.text()).toBe(before);
    expect(await actions()).toEqual([]);
  });

  story('does the same thing for your own press', async () => {
    const { sidebar } = open;
    await sidebar.press('button', /^Why/);
    expect((await sidebar.find('button', /^Why/)).expanded).toBe('true');
    expect(await actions()).toEqual([]);
  });
});

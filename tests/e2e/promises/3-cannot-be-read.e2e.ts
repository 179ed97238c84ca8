import { beforeAll, expect } from 'vitest';
import * as z from 'zod';
import { receivedUrl } from '../../../scripts/drive/site.ts';
import { doneOn, soon } from '../harness/deeds.ts';
import { settled, type Visit, visitSite } from '../harness/open.ts';
import { spiedSite } from '../harness/spy.ts';
import { stories } from '../harness/stories.ts';

/** Typed by the user, and nowhere in the page. */
const typed = 'Gartenzwerg';
const secret = 'You talked for 17 minutes';

const gained = z.object({ got: z.array(z.string()), found: z.array(z.string()) });

/** What a page can call to change what is typed, or where. */
const attempts = [
  `document.execCommand('insertText', false, 'forged')`,
  `document.execCommand('insertHTML', false, '<b>forged</b>')`,
  `document.execCommand('selectAll')`,
  `document.execCommand('delete')`,
  `document.execCommand('forwardDelete')`,
  `document.execCommand('cut')`,
  `document.execCommand('undo')`,
  `document.execCommand('redo')`,
  `document.execCommand('insertParagraph')`,
  `getSelection().modify('move', 'backward', 'documentboundary')`,
  `getSelection().modify('extend', 'backward', 'line')`,
  `getSelection().deleteFromDocument()`,
  `getSelection().removeAllRanges()`,
  `getSelection().selectAllChildren(document.documentElement)`,
  `(() => { for (const it of document.documentElement.children) for (const type of ['beforeinput', 'input', 'keydown', 'keypress', 'keyup'])
    it.dispatchEvent(new (type.startsWith('key') ? KeyboardEvent : InputEvent)(type, { bubbles: true, composed: true, cancelable: true, key: 'x', data: 'x', inputType: 'insertText' })); })()`,
  `(() => { const it = document.documentElement.lastElementChild; it.textContent = 'forged'; it.innerHTML = ''; })()`,
  `(() => { document.designMode = 'on'; document.execCommand('insertText', false, 'forged'); document.designMode = 'off'; })()`,
];

stories('promise 3, no script of the page reads, hears or writes', (stage, story) => {
  let open: Visit;

  beforeAll(async () => {
    open = await visitSite(stage.browser, spiedSite({ count: 8, rendered: 12, seed: 3 }), receivedUrl);
    const record = await settled(stage.browser, open.tab);
    const person = record?.invitations.find(
      ({ reading }) => reading.kind === 'person' && reading.profileUrl.known,
    );
    if (!person?.reading.name.known || !person.reading.profileUrl.known)
      throw new Error('nobody has a profile');
    await stage.browser.ask('conversation.save', {
      id: 'talk-1',
      who: { id: null, name: person.reading.name.value, profile: person.reading.profileUrl.value },
      time: Date.now(),
      ...{ minutes: 17, channel: 'phone', place: null, note: null },
    });
    await open.sidebar.says(new RegExp(secret));
  });

  const read = async (words: readonly string[]) => {
    const asked = `JSON.stringify(spy.read(${JSON.stringify(words)}))`;
    return gained.parse(JSON.parse(String(await open.tab.page.evaluate(asked))));
  };
  const value = () => open.sidebar.evaluate('focused?.value ?? null');

  story('has its words in no text node, and the page gets none of them', async () => {
    const { sidebar } = open;
    await sidebar.press('button', /^Why/);
    await sidebar.press('button', /^Sort and filter/);
    const said = await sidebar.says(/What counted/);
    const words = [secret, 'What counted', 'Selective', 'Undecided people', 'Anteroom'].filter((each) =>
      said.includes(each),
    );
    expect(words.length).toBeGreaterThan(2);
    const bare = `[closed, root].flatMap((it) => {
      const walk = it.ownerDocument ? it.ownerDocument.createTreeWalker(it, 4) : it.createTreeWalker(it.body, 4);
      const found = [];
      while (walk.nextNode()) if (walk.currentNode.data.trim() && !walk.currentNode.parentNode.matches('style')) found.push(walk.currentNode.data);
      return found;
    })`;
    expect(await sidebar.evaluate(bare)).toEqual([]);
    const { got, found } = await read(words);
    expect(found).toEqual([]);
    for (const each of words) expect(got.filter((text) => text.includes(each))).toEqual([]);
  });

  story(
    'keeps what is typed to itself while the field has the focus, and the selection in it, too',
    async () => {
      const { tab, sidebar } = open;
      const { keyboard } = tab.page;
      await sidebar.press('entry', /./);
      await keyboard.press('/');
      await soon(async () => expect(await value()).toBe(''));
      await keyboard.type(typed);
      await soon(async () => expect(await value()).toBe(typed));
      await sidebar.evaluate('focused.select()');
      const { got, found } = await read([typed, typed.slice(0, 6)]);
      expect(found).toEqual([]);
      expect(got.filter((text) => text.includes(typed.slice(0, 6)))).toEqual([]);
      await keyboard.press('Escape');
      await keyboard.press('Escape');
    },
  );

  story(
    'tells no script of the page what is done in it: no key, no word, no press, and no element',
    async () => {
      const { tab, sidebar } = open;
      const { page } = tab;
      await page.mouse.move(300, 300);
      await sidebar.press('entry', /./);
      await page.keyboard.press('j');
      await page.keyboard.press('r');
      await soon(async () =>
        expect(await sidebar.evaluate(`focused?.matches('textarea') ?? false`)).toBe(true),
      );
      await page.keyboard.type(typed);
      await page.keyboard.down('Control');
      for (const key of ['a', 'c', 'x', 'v'] as const) await page.keyboard.press(key);
      await page.keyboard.up('Control');
      // Over it and away again, scrolling, the other button, and dragging a link out of it into the page.
      const [link] = await sidebar.all('link', /./, 0);
      if (!link) throw new Error('there is no link');
      await page.mouse.move(link.x, link.y, { steps: 5 });
      await page.mouse.wheel({ deltaY: 200 });
      await page.mouse.move(300, 300, { steps: 5 });
      const [again] = await sidebar.all('link', /./, 0);
      if (!again) throw new Error('there is no link');
      await page.mouse.move(again.x, again.y);
      await page.mouse.down();
      await page.mouse.move(again.x - 30, again.y + 10, { steps: 5 });
      await page.mouse.move(400, 400, { steps: 10 });
      await page.mouse.up();
      await page.keyboard.press('Escape');
      expect(await page.evaluate('spy.heard')).toEqual([]);
    },
  );

  story('is drawn again, and still out of reach, when the page throws it out', async () => {
    const { tab, sidebar } = open;
    await tab.page.evaluate(
      'document.documentElement.lastElementChild.remove(); standIn.remove(standIn.pending().at(-1).id)',
    );
    await sidebar.says(new RegExp(secret));
    expect((await read([secret])).found).toEqual([]);
    await sidebar.press('entry', /./);
    await tab.page.keyboard.press('j');
    const selected = `root.querySelector('[aria-current="true"]')?.getAttribute('aria-posinset')`;
    await soon(async () => expect(await sidebar.evaluate(selected)).toBe('2'));
  });

  story('holds in a field what the user typed, whatever the page calls between two keys', async () => {
    const { tab, sidebar } = open;
    const { keyboard } = tab.page;
    await sidebar.press('entry', /./, 3);
    await keyboard.press('r');
    await soon(async () => expect(String(await value())).toMatch(/[a-z]{4}/));
    await sidebar.evaluate('focused.select()');
    let expected = '';
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    for (const [index, attempt] of [...attempts, ...attempts.toReversed()].entries()) {
      const letter = letters[index % letters.length] ?? 'a';
      await keyboard.press(letter as 'a');
      expected += letter;
      await tab.page.evaluate(`try { ${attempt} } catch {}`);
      expect(await value(), attempt).toBe(expected);
    }
    expect(await doneOn(tab, 'accept', 'ignore', 'send')).toEqual([]);
    await keyboard.press('Escape');
  });
});

import { beforeAll, expect } from 'vitest';
import * as z from 'zod';
import { ensureBuilt } from '../../../scripts/build/build.ts';
import { filesIn } from '../../../scripts/build/check.ts';
import { receivedUrl } from '../../../scripts/drive/site.ts';
import { until } from '../../../scripts/drive/within.ts';
import { interactiveSite, settled, type Visit, visitSite } from '../harness/open.ts';
import { stories } from '../harness/stories.ts';

/** Before anything else on the page: remember the globals, and write down every event, message and thrown-out shadow root. */
const spy = `<script>
  window.spied = [];
  window.globalsBefore = Object.getOwnPropertyNames(window);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (!event.isTrusted) spied.push('dispatched ' + event.type);
    return dispatch.call(this, event);
  };
  addEventListener('message', (event) => spied.push('message ' + JSON.stringify(event.data)));
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    spied.push('shadow root of mode ' + init.mode);
    return attach.call(this, init);
  };
</script>`;

const spiedSite = (url: URL) => {
  const answer = interactiveSite({ count: 8, rendered: 12 })(url);
  return answer && { ...answer, body: String(answer.body).replace('<body>', `<body>${spy}`) };
};

stories('promise 3, LinkedIn cannot address it', (stage, story) => {
  let open: Visit;

  beforeAll(async () => {
    open = await visitSite(stage.browser, spiedSite, receivedUrl);
    await settled(stage.browser, open.tab);
    await open.sidebar.find('entry', /./);
  });

  const inPage = async (expression: string): Promise<unknown> =>
    JSON.parse(
      String(
        await open.tab.page.evaluate(
          `Promise.resolve(${expression}).then((it) => JSON.stringify(it ?? null))`,
        ),
      ),
    );

  story(
    'adds no global, dispatches no event, posts no message and calls no function of the page’s',
    async () => {
      const added = await inPage(
        'Object.getOwnPropertyNames(window).filter((name) => !globalsBefore.includes(name) && Number.isNaN(Number(name)))',
      );
      expect(z.array(z.string()).parse(added).sort()).toEqual(['globalsBefore', 'standIn']);
      await open.sidebar.press('button', /^Why/);
      expect(await inPage('spied')).toEqual([]);
    },
  );

  story('is one bare element whose root is closed', async () => {
    const hosts = await inPage(`[...document.documentElement.children]
      .filter((element) => !['HEAD', 'BODY'].includes(element.tagName))
      .map((element) => ({ tag: element.tagName, attributes: element.attributes.length, children: element.childNodes.length, open: element.shadowRoot !== null }))`);
    expect(hosts).toEqual([{ tag: 'DIV', attributes: 0, children: 0, open: false }]);
  });

  story('leaves no address of the extension anywhere in the page', async () => {
    const traces = await inPage(`(() => {
      const pattern = /(chrome|moz)-extension:/;
      const texts = [document.documentElement.outerHTML, ...performance.getEntries().map(({ name }) => name)];
      for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
        texts.push(sheet.href ?? '', ...[...sheet.cssRules].map(({ cssText }) => cssText));
      return texts.filter((text) => pattern.test(text));
    })()`);
    expect(traces).toEqual([]);
    const inside = await open.sidebar.evaluate(
      `[closed.innerHTML, root.documentElement.outerHTML, ...[closed, root].flatMap((it) => [...it.adoptedStyleSheets]).flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))].join('').match(/(chrome|moz)-extension:/g) ?? []`,
    );
    expect(inside).toEqual([]);
  });

  story('has no file that the page could fetch, embed or import', async () => {
    const files = filesIn((await ensureBuilt()).folders[stage.kind]);
    expect(files.length).toBeGreaterThan(5);
    const reached = await inPage(`Promise.all(${JSON.stringify(files)}.flatMap((file) => {
      const url = ${JSON.stringify(stage.browser.origin)} + file;
      const element = (tag, attribute) => new Promise((done) => {
        const probe = document.createElement(tag);
        probe.onload = () => done(tag + ' ' + file);
        probe.onerror = () => done(null);
        setTimeout(() => done(null), 3000);
        probe[attribute] = url;
        document.body.append(probe);
      });
      return [
        fetch(url).then(() => 'fetch ' + file, () => null),
        /\\.js$/.test(file) ? import(url).then(() => 'import ' + file, () => null) : null,
        /\\.(png|svg)$/.test(file) ? element('img', 'src') : null,
        /\\.js$/.test(file) ? element('script', 'src') : null,
      ];
    })).then((all) => all.filter(Boolean))`);
    expect(reached).toEqual([]);
  });

  story('does not answer the page: no runtime to talk to, and a message to it arrives nowhere', async () => {
    const answers = await inPage(`(async () => {
      const api = window.chrome?.runtime ?? window.browser?.runtime;
      if (!api?.sendMessage) return 'nobody to talk to';
      const id = new URL(${JSON.stringify(stage.browser.origin)}).host;
      return await Promise.race([
        api.sendMessage(id, { anteroom: 1, name: 'settings.get', input: {} }).then((answer) => JSON.stringify(answer ?? null), (error) => 'nobody to talk to'),
        new Promise((done) => setTimeout(() => done('no answer'), 1500)),
      ]);
    })()`);
    expect(['nobody to talk to', 'no answer']).toContain(answers);
  });

  story('takes its element away when the user leaves the invitations', async () => {
    await open.tab.page.evaluate(`standIn.navigate('/feed/')`);
    await open.sidebar.isGone();
    const left = await until(
      async () => ((await inPage('document.documentElement.children.length')) === 2 ? true : null),
      20_000,
    );
    expect(left).toBe(true);
  });
});

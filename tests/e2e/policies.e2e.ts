import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import * as z from 'zod';
import { until } from '../../scripts/drive/within.ts';
import { malformedFiles } from '../background/policies/malformed-files.ts';
import { declining, own } from '../background/policies/own.ts';
import { settled, type Visit, visit } from './harness/open.ts';
import { stories, storiesApart } from './harness/stories.ts';

const optionsPage = 'src/options/index.html';

/** Waits for a page of ours to say something. */
async function says(page: Page, words: RegExp): Promise<void> {
  const found = await until(
    async () => (words.test(String(await page.evaluate('document.body.innerText'))) ? true : null),
    20_000,
  );
  if (!found) throw new Error(`never said ${words}: ${await page.evaluate('document.body.innerText')}`);
}

/** Presses the button or link of this name with the mouse, as soon as it is there. */
async function press(page: Page, name: string): Promise<void> {
  const named = `[...document.querySelectorAll('button, a, input[type=radio]')].find((one) =>
    (one.getAttribute('aria-label') ?? (one.labels?.[0] ?? one).textContent).trim().startsWith(${JSON.stringify(name)}))`;
  const there = await until(
    async () => ((await page.evaluate(`${named} !== undefined`)) ? true : null),
    20_000,
  );
  if (!there) throw new Error(`nothing is called ${name}`);
  const middle = await page.evaluate(`(() => {
    const one = ${named};
    one.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = one.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  })()`);
  const [x, y] = z.tuple([z.number(), z.number()]).parse(middle);
  await page.mouse.click(x, y);
}

/** Waits until every entry of the sidebar has this verdict. */
async function allAre({ sidebar }: Visit, verdict: RegExp): Promise<boolean> {
  const found = await until(async () => {
    const entries = await sidebar.all('entry');
    return entries.length > 0 && entries.every(({ text }) => verdict.test(text)) ? true : null;
  }, 20_000);
  return found ?? false;
}

storiesApart('the first start', { introduced: true }, (stage, story) => {
  story(
    'begins with an introduction that opens by itself, asks three things, and shows what the answers do',
    async () => {
      const opened = await until(async () => {
        const pages = await stage.browser.puppeteer.pages();
        return pages.find((page) => page.url().endsWith(`${optionsPage}#start`)) ?? null;
      }, 20_000);
      if (!opened) throw new Error('no introduction was opened');
      await opened.bringToFront();
      await says(opened, /it makes no network request at all/);
      await says(opened, /User Agreement/);
      await press(opened, 'Next');
      await press(opened, 'Every real person');
      await press(opened, 'Next');
      await says(opened, /your field stays unknown/);
      await opened.type('.words-field', 'sales');
      await opened.keyboard.press('Enter');
      await press(opened, 'Next');
      await says(opened, /Your own words \(.sales.\) say that you are one of them/);
      await press(opened, 'Students: Welcome');
      await press(opened, 'Next');
      await says(opened, /What “Every real person \(yours\)” makes of these/);
      await says(opened, /puzzle piece/);
      await opened.goBack();
      await says(opened, /Who else is welcome/);
      await opened.goForward();
      await says(opened, /puzzle piece/);
      await press(opened, 'Done');
      await says(opened, /Import a policy file/);
      expect((await stage.browser.ask('settings.get', {})).policy).toBe('my-everyone-real');
      expect((await stage.browser.ask('own.get', {})).topicWords).toEqual(['sales']);
      await opened.close();
    },
  );
});

stories('policies that are kept', (stage, story) => {
  let open: Visit;

  story(
    'reach every open sidebar at once when they are saved, and when an old version is restored',
    async () => {
      open = await visit(stage.browser, { count: 5, rendered: 12 });
      await settled(stage.browser, open.tab);
      await stage.browser.ask('policy.save', {
        policy: own({ gates: [], bands: { accept: 1, decline: 0 } }),
        base: null,
        activate: true,
      });
      expect(await allAre(open, /Accept/)).toBe(true);
      const { effect } = await previewOf(declining);
      expect(effect.pending).toMatchObject({ total: 5, changed: 5, after: { decline: 5 } });
      await stage.browser.ask('policy.save', { policy: declining, base: 1 });
      expect(await allAre(open, /Decline/)).toBe(true);
      await expect(stage.browser.ask('policy.save', { policy: own(), base: 1 })).rejects.toMatchObject({
        code: 'conflict',
      });

      const page = await stage.browser.openExtensionPage(`${optionsPage}#policy`);
      await press(page, 'More about Mine');
      await press(page, 'Versions');
      await press(page, 'Restore version 1');
      await says(page, /Version 1 holds again, as version 3\./);
      expect(await allAre(open, /Accept/)).toBe(true);
      await page.close();
    },
  );

  story('are not changed by any of thirty files that cannot be used', async () => {
    const before = await stage.browser.ask('policy.list', {});
    for (const { name, text, problem } of malformedFiles) {
      const answer = await stage.browser.ask('policy.check', { text });
      const told = answer.valid ? 'taken' : answer.errors.map((error) => error.problem).join('\n');
      expect(told, name).toMatch(problem);
    }
    expect(await stage.browser.ask('policy.list', {})).toEqual(before);
  });

  story('are imported from a file, after showing what is wrong with it or what it changes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anteroom-policies-'));
    const [bad, good] = [join(folder, 'bad.json'), join(folder, 'good.json')];
    writeFileSync(bad, JSON.stringify({ ...declining, whenUncertain: 'perhaps' }));
    writeFileSync(good, JSON.stringify({ ...declining, version: 40 }));
    const page = await stage.browser.openExtensionPage(`${optionsPage}#policy`);
    const input = await page.waitForSelector<'input'>('input[type=file]' as 'input');
    if (!input) throw new Error('no place for a file');
    await input.uploadFile(bad);
    await says(page, /bad\.json cannot be used, nothing was changed: 1 problem/);
    await says(page, /whenUncertain/);
    await input.uploadFile(good);
    await says(page, /5 would change/);
    expect(await allAre(open, /Accept/)).toBe(true);
    await press(page, 'Import and use');
    expect(await allAre(open, /Decline/)).toBe(true);
    await press(page, 'Undo');
    expect(await allAre(open, /Accept/)).toBe(true);
    await page.close();
    rmSync(folder, { recursive: true });
  });

  async function previewOf(policy: unknown) {
    const answer = await stage.browser.ask('policy.preview', { policy });
    if (!answer.valid) throw new Error(JSON.stringify(answer.errors));
    return answer;
  }
});

import type { Page } from 'puppeteer-core';
import * as z from 'zod';
import { until } from '../../../scripts/drive/within.ts';

/** A page of the extension's own, as a user meets it: found by name, used by mouse and keys. */
export class OwnPage {
  readonly page: Page;
  #found = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until the page's text matches. @throws Error with the text there was instead */
  async says(words: RegExp, ms = 20_000): Promise<string> {
    const found = await until(async () => {
      const text = await this.text();
      return words.test(text) ? text : null;
    }, ms);
    if (found !== null) return found;
    throw new Error(`the page does not say ${words}, but: ${(await this.text()).slice(0, 1500)}`);
  }

  async text(): Promise<string> {
    return String(await this.page.evaluate('document.body.innerText')).replace(/\s+/g, ' ');
  }

  /** What the elements of a selector say, in order. */
  async all(selector: string): Promise<string[]> {
    const said = `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.innerText.replace(/\\s+/g, ' ').trim())`;
    return z.array(z.string()).parse(await this.page.evaluate(said));
  }

  /** Presses the first control whose name (label or text) matches. */
  async press(name: RegExp): Promise<void> {
    const element = await this.#find('button, a, label, [role="slider"]', name);
    await element.click();
  }

  /** Puts the focus on a control and presses keys there. */
  async keys(name: RegExp, ...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
    await this.#find('button, [role="slider"]', name);
    // By the page's own focus(): the driver's knows no SVG elements.
    await this.page.evaluate(`document.querySelector('[data-found="found-${this.#found}"]').focus()`);
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Writes into the field of this name, in place of what is there. */
  async write(name: RegExp, value: string): Promise<void> {
    const element = await this.#find('input, textarea', name);
    await element.focus();
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.type(value);
  }

  /** Chooses in the list of this name, by the words of the option. */
  async choose(name: RegExp, option: string): Promise<void> {
    const element = await this.#find('select', name);
    await element.focus();
    await this.page.keyboard.type(option);
    // Firefox changes the value only when the list is left.
    await this.page.keyboard.press('Tab');
  }

  async #find(selector: string, name: RegExp) {
    const query = `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((it) => it.getBoundingClientRect().width > 0 && !it.matches(':disabled')).find((it) => {
      const label = it.getAttribute('aria-label') ?? it.labels?.[0]?.textContent ?? it.textContent ?? '';
      return ${name}.test(label.replace(/\\s+/g, ' ').trim());
    }) ?? null`;
    // A tab in the background draws no frames, and the driver waits for one.
    await this.page.bringToFront();
    // The element is marked first: a handle by a plain selector is what both browsers' drivers give alike. And it has to
    // stand still: what moves while the mouse is on its way would be missed.
    const mark = `found-${++this.#found}`;
    let before = '';
    const marked = await until(async () => {
      const place = String(
        await this.page.evaluate(`(() => {
          const it = ${query};
          it?.setAttribute('data-found', '${mark}');
          const box = it?.getBoundingClientRect();
          return box ? [box.x, box.y, box.width, box.height].join() : '';
        })()`),
      );
      const rests = place !== '' && place === before;
      before = place;
      return rests || null;
    }, 20_000);
    const element = marked && (await this.page.$(`[data-found="${mark}"]`));
    if (!element) throw new Error(`no ${selector} is called ${name}: ${(await this.text()).slice(0, 1500)}`);
    return element;
  }
}

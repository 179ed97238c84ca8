import { type ComponentChild, render } from 'preact';
import { browserText } from '../text/browser.ts';
import { speakFrom } from '../text/current.ts';
import { dressPage } from './dressPage.ts';

/** Sets one of our own pages up in the browser's language and renders it. */
export function showPage(content: () => ComponentChild, styles: readonly string[]): void {
  speakFrom(browserText());
  dressPage(styles);
  render(content(), document.body);
}

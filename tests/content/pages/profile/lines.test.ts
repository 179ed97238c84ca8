import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { tidy } from '../../../../src/content/pages/lines.ts';
import { readProfile } from '../../../../src/content/pages/profile/reader.ts';

it.each([
  ['👩\u200d💻 Jane', '👩\u200d💻 Jane'],
  ['نمی\u200cخواهم', 'نمی\u200cخواهم'],
  ['\u2068Jane\u2069\u00a0 Doe\u200b', 'Jane Doe'],
  ['Har\u00adbour · ', 'Harbour'],
])('tidies "%s"', (text, tidied) => {
  expect(tidy(text)).toBe(tidied);
});

it('takes no count of notifications for a name', () => {
  const { document } = new JSDOM(
    `<main><div role="status"><h2>0 notifications</h2></div><section><img alt="Jane Doe" src="https://media.licdn.com/x">
      <h2>Jane Doe</h2><p>Painter</p><a href="/in/jane-doe/overlay/contact-info/">Contact info</a></section></main>`,
    { url: 'https://www.linkedin.com/in/jane-doe/' },
  ).window;
  expect(readProfile(document)?.sheet).toMatchObject({ name: 'Jane Doe', top: ['Painter', 'Contact info'] });
});

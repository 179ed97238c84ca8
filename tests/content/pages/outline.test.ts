import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { outline } from '../../../src/content/pages/outline.ts';
import { documentOf, pageNames, savedPage } from '../../linkedin/saved-page.ts';

const of = (html: string) => outline(new JSDOM(html).window.document);

describe('the outline of a page', () => {
  test('shows structure and lengths, and none of what the page says', () => {
    const shown = of(
      '<html lang="de"><main><div role="listitem" componentkey="urn:li:invitation:73" class="_ab12 secret"><a href="https://www.linkedin.com/in/jane-doe/" aria-label="Jane Doe">Jane Doe</a><button aria-hidden="true" data-jane-doe="x">Hi</button><script>var jane</script></div></main></html>',
    );
    expect(shown).toBe(
      [
        'lang de',
        'main',
        ' div[role=listitem][componentkey 20][class]',
        '  a[href=/in/…][aria-label 8]"8"',
        '  button[aria-hidden=true][data-…]"2"',
      ].join('\n'),
    );
  });

  test('is cut where it gets long, wide or deep', () => {
    expect(of(`<main>${'<p>x</p>'.repeat(500)}</main>`).length).toBeLessThan(2000);
    expect(of(`<main>${'<div>'.repeat(300)}x${'</div>'.repeat(300)}</main>`)).toContain('… deeper');
    const line = '<p aria-label="x" role="note" tabindex="0" lang="en" title="y">z</p>';
    const wide = `<div>${`<div>${line.repeat(14)}</div>`.repeat(10)}</div>`.repeat(10);
    const shown = of(`<main>${wide}</main>`);
    expect(shown.length).toBeLessThan(61_000);
    expect(shown).toContain('… cut');
  });

  test('of a page without a body is short', () => {
    expect(outline(new JSDOM('').window.document)).toBe('lang unknown\nbody');
  });

  test.each(pageNames())('%s: names nobody', (name) => {
    const { html, expected } = savedPage(name);
    const shown = outline(documentOf(html)).toLowerCase();
    for (const { id, name: inviter, profileUrl, note, headline } of expected.invitations) {
      const slug = profileUrl?.split('/')[4];
      for (const secret of [inviter, slug, note, headline, id]) {
        if (secret && secret.length > 4) expect(shown).not.toContain(secret.toLowerCase());
      }
    }
  });
});

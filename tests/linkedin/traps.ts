import type { ExpectedInvitation } from './expectation.ts';
import type { SavedPage } from './saved-page.ts';

/** A page as the trap's check sees it. */
export interface Shown extends SavedPage {
  readonly document: Document;
}

type Check = (page: Shown) => boolean;

const all = (page: Shown, selector: string) => [...page.document.querySelectorAll(selector)];
const has =
  (selector: string): Check =>
  (page) =>
    page.document.querySelector(selector) !== null;
const some =
  (check: (invitation: ExpectedInvitation) => boolean): Check =>
  (page) =>
    page.expected.invitations.some(check);
const named = (pattern: RegExp): Check =>
  some(({ kind, name }) => kind === 'person' && pattern.test(name ?? ''));
const linked =
  (pattern: RegExp): Check =>
  (page) =>
    all(page, 'main a[href*="/in/"], [role="main"] a[href*="/in/"]').some((a) =>
      pattern.test(a.getAttribute('href') ?? ''),
    );
const twice = (values: readonly (string | null | undefined)[]) =>
  values.some((value, i) => value && values.indexOf(value) !== i);
const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What makes pages hard to read, each with a check that a page really shows it. The README's table names them. */
export const traps: Readonly<Record<string, Check>> = {
  'accept-link': has('a[href$="/mynetwork/invitation-manager/received/"][aria-label]'),
  'nested-anchors': has('a a'),
  'split-anchors': (page) =>
    /<a [^>]*>(?:(?!<\/a>)[\s\S])*<a /.test(page.html.replace(/<script>[\s\S]*?<\/script>/g, '')),
  twins: (page) =>
    all(
      page,
      'main p > [aria-hidden="true"], main a > [aria-hidden="true"], [role="main"] p > [aria-hidden="true"], main button > [aria-hidden="true"]',
    ).some(
      (twin) =>
        textOf(twin) !== '' &&
        textOf(twin.parentElement)
          .replace(textOf(twin), '')
          .includes(textOf(twin).split(' ')[0] ?? '-'),
    ),
  'badge-in-name': (page) =>
    all(page, 'a[href*="/in/"] svg[aria-label]:not([id^="person-accent"])').some(
      (svg) => textOf(svg.closest('a')) !== '',
    ),
  premium: has('svg[aria-label="Premium"]'),
  'note-after-controls': (page) =>
    page.expected.invitations.some(({ note }) => {
      const main = page.document.querySelector('main, [role="main"]');
      const first = note?.split('\n')[0];
      return (
        first !== undefined &&
        textOf(main).lastIndexOf(first) >
          textOf(main).search(/Accept|Annehmen|Accepter|Aceptar|Aceitar|Accetta|Kabul|قبول|Hyväksy|承認/)
      );
    }),
  'more-in-note': has(
    '[data-testid="expandable-text-box"] [data-testid="expandable-text-button"], .invitation-card__custom-message .lt-line-clamp__more, p[dir] > button',
  ),
  'decoy-note': some(({ note }) =>
    /\b(today|yesterday|heute|gestern|accept|ignore|ignorieren|message|verified)\b|\d+ (mutual|week|hour|month|gemeinsame)|mutual connection|vor \d/i.test(
      note ?? '',
    ),
  ),
  'decoy-headline': some(({ headline }) =>
    /\b(today|heute|accept\w*|ignore|connect)\b/i.test(headline ?? ''),
  ),
  paragraphs: some(({ note }) => note?.includes('\n') ?? false),
  'markup-as-text': (page) =>
    page.expected.invitations.some(({ note, headline }) => /<\w+>/.test(`${note} ${headline}`)),
  'emoji-name': named(/\p{Emoji_Presentation}/u),
  'comma-name': named(/,/),
  'title-name': named(/^(Dr|Prof)\.|^Dr\.-/),
  'apostrophe-name': named(/['’]/),
  'name-in-s': named(/s$/),
  'one-word-name': named(/^\p{L}+$/u),
  'headline-dashes': (page) =>
    all(page, 'main *, [role="main"] *').some((e) => e.children.length === 0 && textOf(e) === '--'),
  'no-headline': (page) =>
    page.expected.invitations.some(({ kind, headline }) => kind === 'person' && headline === null) &&
    !traps['headline-dashes']?.(page),
  'headline-blocks': (page) =>
    page.expected.invitations.some(
      ({ headline }) =>
        headline &&
        !all(page, 'main p, main span, main div, [role="main"] p').some((e) => textOf(e) === headline),
    ) || all(page, '.invitation-card__subtitle br').length > 0,
  ghost: (page) =>
    all(page, 'figure').some((f) => f.querySelector('svg[id^="person"]') && !f.querySelector('img')) ||
    all(page, 'main .ghost-person, main [class*="ghost-person"]').length > 0,
  'ghost-beside-photo': (page) =>
    all(page, 'figure').some((f) => f.querySelector('svg[id^="person"]') && f.querySelector('img[src]')),
  'inline-photo': (page) =>
    all(page, 'main img[src^="data:image/"], [role="main"] img[src^="data:image/"]').some(
      (img) => !img.closest('[class*="ghost"], [class*="insights"]') && !img.matches('[class*="ghost"]'),
    ),
  'no-picture': some(({ photo }) => photo === null),
  suggestions: (page) =>
    all(page, 'main h3').some((h) => /Suggestions|Vorschläge|Sugest|اقتراحات|おすすめ/.test(textOf(h))) ||
    all(page, 'button').some((b) => textOf(b) === 'Connect'),
  'thing-company': some(({ kind }) => kind === 'company'),
  'thing-school': some(({ kind }) => kind === 'school'),
  'thing-group': some(({ kind }) => kind === 'group'),
  'thing-event': some(({ kind }) => kind === 'event'),
  'thing-newsletter': some(({ kind }) => kind === 'newsletter'),
  'thing-other': some(({ kind }) => kind === 'other'),
  'no-inviter': some(({ kind, name }) => kind !== 'person' && name === null),
  'same-inviter': (page) => twice(page.expected.invitations.map(({ profileUrl }) => profileUrl)),
  'same-name': (page) =>
    twice(page.expected.invitations.filter(({ kind }) => kind === 'person').map(({ name }) => name)),
  'no-link': some(({ kind, profileUrl }) => kind === 'person' && profileUrl === null),
  'other-view': (page) =>
    /^Other \(/.test(textOf(page.document.querySelector('[role="button"]:has(input:checked) label'))),
  'hidden-column': has('[style*="display:none"] [role="listitem"]'),
  'open-menu': has('[role="menu"] [role="menuitem"]'),
  empty: (page) => page.expected.state === 'empty',
  acknowledged: (page) =>
    all(page, '[role="listitem"]').some((row) => /is now a connection/.test(textOf(row))),
  'safety-dialog': has('dialog[open][data-testid="dialog"]'),
  'cookie-banner': has('[class*="COOKIE_CONSENT"] button:not([aria-label])'),
  'count-too-high': (page) => (page.expected.announced ?? 0) > page.expected.invitations.length,
  'count-too-low': (page) =>
    page.expected.announced !== null && page.expected.announced < page.expected.invitations.length,
  thousands: (page) => (page.expected.announced ?? 0) >= 1000,
  'encoded-slug': linked(/\/in\/[^?]*%[0-9A-F]{2}/),
  'raw-slug': linked(/[^\x20-\x7e]/),
  'hyphen-slug': linked(/-\/?$/),
  late: (page) => /setTimeout\(/.test(page.html),
  wall: (page) => page.expected.state === 'unreadable',
  sent: (page) => page.html.includes('InvitationSentWithType'),
  preview: has('[componentkey="MyNetwork_InvitationsPreview"], .mn-invitations-preview'),
  rtl: has('html[dir="rtl"]'),
  dark: has('html.theme--dark'),
  'no-white-space': (page) => page.html.trim().split('\n').length === 2,
  numbered: has('[componentkey^="urn:li:invitation:"]'),
  'compose-link': has('a[href*="/messaging/compose/?invitation="]'),
  'reply-control': (page) =>
    all(page, 'main a, main button, [role="main"] a').some((e) =>
      /^(Reply to |.* antworten$|Répondre|Responder|Rispondi|Beantwoord)/.test(textOf(e)),
    ),
  'hidden-suffix': (page) => page.html.includes('Aktueller Entitätsverlauf'),
  'mutual-links': (page) =>
    all(page, 'p a[href*="/in/"]').some((a) => /mutual/.test(textOf(a.parentElement))),
  'no-labels': (page) =>
    all(page, 'main button, main a[role="button"]').some(
      (b) => /^(Accept|Annehmen)/.test(textOf(b)) && !b.hasAttribute('aria-label'),
    ),
  'custom-elements': (page) =>
    all(page, 'main *').some((e) => e.localName.startsWith('li-') && e.localName.endsWith('card')),
  table: has('main table'),
  age: some(({ ageDays }) => typeof ageDays === 'number'),
  'follows-you': some(({ followsYou }) => followsYou === true),
  'label-genitive': (page) =>
    all(page, '[aria-label]').some((e) => /s’ invitation$/.test(e.getAttribute('aria-label') ?? '')),
};

import { describe, expect, test } from 'vitest';
import {
  controlsOf,
  findDialog,
  findRows,
  readAcknowledgement,
} from '../../../../../src/content/pages/invitations/index.ts';
import { documentWith, g4, g4Page } from '../build.ts';

const row = g4(
  'Jane Doe',
  'jane-doe',
  '<p><a href="/in/jane-doe/">Jane Doe</a></p>',
  '<p>Hi</p><a href="/messaging/compose/?invitation=urn%3Ali%3Afsd_invitation%3A5">Message</a>',
);
const sceneOf = (root: Document) => findRows(root).scene;

describe('an answered row', () => {
  test.each<[html: string, answer: object | null, lang?: string]>([
    [
      '<p><a href="/in/j/">Jane Doe</a> is now a connection</p><button><svg id="close-small"></svg></button>',
      { name: 'Jane Doe', kind: 'accepted' },
    ],
    ['<p>Jane Doe is now your connection.</p>', { name: 'Jane Doe', kind: 'accepted' }],
    ['<a href="/in/j/">Jane Doe</a><p>Invitation ignored</p>', { name: 'Jane Doe', kind: 'ignored' }],
    ['<p>Jane Doe ist jetzt ein Kontakt</p>', { name: 'Jane Doe', kind: 'accepted' }, 'de'],
    [
      '<p><a href="/in/j/">Jane Doe</a> on nyt verkostossasi</p><button><svg id="close-small"></svg></button>',
      { name: 'Jane Doe', kind: 'unknown' },
      'fi',
    ],
    [
      '<p>You’re now connected with Jane Doe</p><button>Message</button>',
      { name: 'Jane Doe', kind: 'accepted' },
    ],
    [
      '<p>Invitation accepted</p><a href="/in/j/">View profile</a><button>Message</button>',
      { name: null, kind: 'accepted' },
    ],
    [
      '<a href="/in/j/">Jane Doe</a><p>Painter</p><span>Accepted</span>',
      { name: 'Jane Doe', kind: 'accepted' },
    ],
    ['<p>You declined Jane Doe’s invitation</p><button>Undo</button>', { name: 'Jane Doe', kind: 'ignored' }],
    [
      '<p>You’ve ignored the invitation from Jane Doe.</p><button>Report</button>',
      { name: 'Jane Doe', kind: 'ignored' },
    ],
    ['<p>Sie sind jetzt mit Jane Doe vernetzt.</p>', { name: 'Jane Doe', kind: 'accepted' }, 'de'],
    ['<p>Die Einladung von Jane Doe wurde abgelehnt</p>', { name: 'Jane Doe', kind: 'ignored' }, 'de'],
    ['<p>Vous et Jane Doe êtes maintenant en relation</p>', { name: 'Jane Doe', kind: 'accepted' }, 'fr'],
    ['<p>L’invitation de Jane Doe a été ignorée</p>', { name: 'Jane Doe', kind: 'ignored' }, 'fr'],
    [
      '<p>Jane Doe fait maintenant partie de vos relations</p><button aria-label="Ignorer"><svg id="close-small"></svg></button>',
      { name: 'Jane Doe', kind: 'accepted' },
      'fr',
    ],
    ['<p>Has rechazado la invitación de Jane Doe</p>', { name: 'Jane Doe', kind: 'ignored' }, 'es'],
    ['<p>تم قبول دعوة Jane Doe</p>', { name: 'Jane Doe', kind: 'accepted' }, 'ar'],
    ['<p>Jane Doe الآن من زملائك</p>', { name: 'Jane Doe', kind: 'accepted' }, 'ar'],
    ['<p><a href="/in/j/">Jane Doe</a></p><p>Painter</p>', null],
    [
      '<a href="/in/j/">Jane Doe</a><p>Jane Doe is now a connection</p><button>Ignore</button><button>Accept</button>',
      null,
    ],
  ])('%s', (html, answer, lang = 'en') => {
    const root = documentWith(g4Page(`<div role="listitem" id="row">${html}</div>`), lang);
    const element = root.getElementById('row');
    expect(element && readAcknowledgement(element, sceneOf(root))).toEqual(
      answer && { text: expect.any(String), ...answer },
    );
  });
});

test('an acknowledgement that “Ignorer” closes is no row', () => {
  const rows = ['Ann Lee', 'Bea Moe'].map((name, index) =>
    g4(
      name,
      `p-${index}`,
      `<p><a href="/in/p-${index}/">${name}</a></p>`,
      '',
      [
        `<button aria-label="Ignorer l’invitation de ${name}"><span>Ignorer</span></button>`,
        `<button aria-label="Accepter l’invitation de ${name}"><span>Accepter</span></button>`,
      ].join(''),
    ),
  );
  const answered =
    '<div data-display-contents="true"><div role="listitem"><div><p>Jane Doe fait maintenant partie de vos relations</p><button aria-label="Ignorer"><svg id="close-small"></svg></button></div></div></div>';
  const root = documentWith(g4Page(rows.join('') + answered), 'fr');
  expect(findRows(root).cards).toHaveLength(2);
  expect(findRows(root).lost).toHaveLength(0);
});

describe('a dialog', () => {
  test.each<[what: string, html: string, kind: string | null]>([
    [
      'care, by its screen',
      '<dialog open><div data-sdui-screen="a.AcceptConfirmationDialog"><h2>Hmm</h2></div></dialog>',
      'care',
    ],
    [
      'care, by its title',
      '<div role="dialog"><h2>Take care when connecting</h2><button>View profile</button></div>',
      'care',
    ],
    [
      'care, by its control',
      '<div data-testid="dialog"><h2>?</h2><button>View profile</button><button>Accept invite</button></div>',
      'care',
    ],
    [
      'a limit',
      '<div class="artdeco-modal" role="dialog"><h2 class="ip-fuse-limit-alert__header">You’ve reached the limit</h2></div>',
      'limit',
    ],
    ['another', '<div role="alertdialog" aria-label="Withdraw"><button>Withdraw</button></div>', 'other'],
    [
      'care, by the title it names',
      '<div role="dialog" aria-labelledby="t"><div id="t">Take care when connecting</div><button>Yes</button></div>',
      'care',
    ],
    [
      'care, by a longer word for accepting',
      '<div role="dialog"><h2>Do you know Jane?</h2><button>View profile</button><button>Accept anyway</button></div>',
      'care',
    ],
    [
      'care, behind a small window that stands open all the while',
      '<div role="dialog" aria-label="Tips"><button>Close</button></div><dialog open><h2>Take care when connecting</h2></dialog>',
      'care',
    ],
    [
      'a consent to cookies',
      '<div role="dialog" aria-label="Consent"><p>We use cookies.</p><button>Accept</button><button>Reject</button></div>',
      null,
    ],
    ['one that is closed', '<dialog><h2>Take care when connecting</h2></dialog>', null],
    ['a chat window', '<div role="dialog" class="msg-overlay-conversation-bubble"><h2>Jane</h2></div>', null],
    ['none', '<p>Take care when connecting</p>', null],
  ])('%s', (_, html, kind) => {
    const root = documentWith(g4Page(row) + html);
    expect(findDialog(root, sceneOf(root))?.kind ?? null).toBe(kind);
  });

  test('is found in the shadow root that pages keep for what is still of an older make', () => {
    const root = documentWith(`${g4Page(row)}<div id="interop-outlet"></div>`);
    const shadow = root.getElementById('interop-outlet')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<div role="dialog"><h2>Take care when connecting</h2></div>';
    expect(findDialog(root, sceneOf(root))?.kind).toBe('care');
  });

  test('that waits in the page, hidden by its style sheet, is not open', () => {
    const root = documentWith(
      `${g4Page(row)}<div role="dialog" aria-modal="true"><h2>Take care when connecting</h2></div>`,
    );
    let visible = false;
    Object.defineProperty(root.documentElement, 'clientWidth', { value: 1280 });
    Object.defineProperty(root.querySelector('[role="dialog"]'), 'checkVisibility', { value: () => visible });
    expect(findDialog(root, sceneOf(root))).toBeNull();
    visible = true;
    expect(findDialog(root, sceneOf(root))?.kind).toBe('care');
  });

  test('gives its title and its accept control', () => {
    const root = documentWith(
      `${g4Page(row)}<div role="dialog"><h2>Take care when connecting</h2><a href="/in/j/">View profile</a><button id="go">Accept invite</button></div>`,
    );
    const dialog = findDialog(root, sceneOf(root));
    expect(dialog?.title).toBe('Take care when connecting');
    expect(dialog?.accept?.id).toBe('go');
  });
});

test('a row’s controls are found afresh', () => {
  const root = documentWith(g4Page(row));
  const { scene, cards } = findRows(root);
  const element = cards[0]?.element;
  if (!element) throw new Error('no row');
  const before = controlsOf(element, scene);
  expect(before.accept?.textContent).toBe('Accept');
  expect(before.ignore?.textContent).toBe('Ignore');
  expect(before.reply?.getAttribute('href')).toContain('/messaging/compose/');
  before.accept?.replaceWith(
    Object.assign(root.createElement('button'), { textContent: 'Accept', id: 'new' }),
  );
  expect(controlsOf(element, scene).accept?.id).toBe('new');
  element.innerHTML =
    '<p>Jane Doe is now a connection</p><button>Reply to conversation with "Thanks"</button>';
  expect(controlsOf(element, scene)).toEqual({ accept: null, ignore: null, reply: null });
});

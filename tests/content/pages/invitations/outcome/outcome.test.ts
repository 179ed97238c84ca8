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
    ['<p><a href="/in/j/">Jane Doe</a></p><p>Painter</p>', null],
    [
      '<a href="/in/j/">Jane Doe</a><p>Jane Doe is now a connection</p><button>Ignore</button><button>Accept</button>',
      null,
    ],
  ])('%s', (html, answer, lang = 'en') => {
    const root = documentWith(g4Page(`<div role="listitem" id="row">${html}</div>`), lang);
    const element = root.getElementById('row');
    expect(element && readAcknowledgement(element, sceneOf(root))).toEqual(answer);
  });
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
    ['one that is closed', '<dialog><h2>Take care when connecting</h2></dialog>', null],
    ['a chat window', '<div role="dialog" class="msg-overlay-conversation-bubble"><h2>Jane</h2></div>', null],
    ['none', '<p>Take care when connecting</p>', null],
  ])('%s', (_, html, kind) => {
    const root = documentWith(g4Page(row) + html);
    expect(findDialog(root, sceneOf(root))?.kind ?? null).toBe(kind);
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

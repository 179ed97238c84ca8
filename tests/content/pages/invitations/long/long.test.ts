import { describe, expect, test } from 'vitest';
import { patient } from '../../../../../scripts/drive/within.ts';
import { readInvitations } from '../../../../../src/content/pages/invitations/index.ts';
import { documentWith, g2, g2Page, g4, g4Page, pair } from '../build.ts';

const size = 100_000;

/** Texts that make a careless expression try every way to read them. */
const texts: Readonly<Record<string, string>> = {
  dashes: '-'.repeat(size),
  'words and dashes': 'a - '.repeat(size / 4),
  blanks: `a${' '.repeat(size)}b`,
  'hard spaces': `a${'\u00A0'.repeat(size)}b`,
  letters: 'a'.repeat(size),
  words: 'mutual '.repeat(size / 7),
  'words of invitations': 'invited you to follow '.repeat(size / 22),
  numbers: '1,'.repeat(size / 2),
  'lines that end nowhere': '\n \n'.repeat(size / 3),
  commas: 'Ann, '.repeat(size / 5),
  apostrophes: "'".repeat(size),
  'accents to compose': 'e\u0301'.repeat(size / 2),
  stops: '. '.repeat(size / 2),
};

const line = (name: string, rest = '') => `<p><a href="/in/jane/">${name}</a></p>${rest}`;
const places: Readonly<Record<string, (text: string) => string>> = {
  name: (text) => g4Page(g4('Jane Doe', 'jane', line(`Jane ${text}`))),
  'name and labels': (text) => g4Page(g4(`Jane ${text}`, 'jane', line(`Jane ${text}`))),
  'phrase behind the name': (text) =>
    g4Page(g4('Jane Doe', 'jane', line('Jane Doe', `<p>Jane Doe ${text}</p>`))),
  headline: (text) => g4Page(g4('Jane Doe', 'jane', line('Jane Doe', `<p>${text}</p>`))),
  insight: (text) =>
    g4Page(g4('Jane Doe', 'jane', line('Jane Doe', `<p>x</p><p>Casey ${text} mutual connections</p>`))),
  note: (text) => g4Page(g4('Jane Doe', 'jane', line('Jane Doe'), `<p>${text}</p>`)),
  label: (text) =>
    g4Page(
      g4(
        'Jane Doe',
        'jane',
        line('Jane Doe'),
        '',
        pair('Jane Doe', { accept: `Accept ${text}’s invitation` }),
      ),
    ),
  'control’s text': (text) =>
    g4Page(g4('Jane Doe', 'jane', line('Jane Doe'), '', `${pair('Jane Doe')}<button>${text}</button>`)),
  link: (text) =>
    g4Page(g4('Jane Doe', 'jane', `<p><a href="/in/${encodeURIComponent(text)}/">Jane Doe</a></p>`)),
  filter: (text) => g4Page(g4('Jane Doe', 'jane', line('Jane Doe')), `<h2>${text} (2)</h2>`),
  'a title of an older page': (text) => g2Page(g2(`<a href="/in/jane/">Jane</a> ${text}`, '')),
};

describe.each(Object.keys(places))('a text of 100 kB as %s', (place) => {
  test.each(Object.keys(texts))('of %s holds nobody up', (kind) => {
    const page = documentWith(places[place]?.(texts[kind] ?? '') ?? '');
    const begun = performance.now();
    readInvitations(page);
    expect(performance.now() - begun).toBeLessThan(patient(1_500));
  });
});

import { cast, like } from '../cast.ts';
import { g3Page } from '../g3.ts';
import { g4Page } from '../g4-page.ts';
import { suggested } from '../suggested.ts';
import { de, en } from '../words/index.ts';
import { g1Notes } from './notes-ember.ts';

/** Notes that contain what a reader looks for elsewhere, notes that are cut, notes of several paragraphs. */
export const notes = [
  ...g1Notes,
  g4Page({
    name: 'g4-note-decoys',
    words: en,
    rows: [
      like(cast.ada, {
        note: ['We spoke today about 12 mutual connections. Accept if you like, Ignore if you must.'],
      }),
      like(cast.fenn, {
        note: [
          'Casey Ray and 8 other mutual connections told me to write. I follow you and am inviting you to connect, 3 weeks ago I would not have dared.',
        ],
      }),
      like(cast.mina, {
        note: ['Reply to Mina, please! … more about me: show less', 'Verified · Premium · 2 months ago'],
      }),
      like(cast.quinn, { note: ['1 week ago'] }),
      like(cast.iris, {
        note: [
          'See https://www.linkedin.com/in/somebody-else/ and /company/example-cloud/, no pending invitations',
        ],
      }),
      like(cast.tess, { note: ['Message'] }),
    ],
    suggestions: suggested.slice(0, 4),
  }),
  g3Page({
    name: 'g3-note-decoys',
    words: en,
    style: { twins: true },
    rows: [
      like(cast.gwen, {
        note: ['Fenn Okapi wants to connect, too. 4 mutual connections, imagine!'],
        age: { text: '2 weeks ago', days: 14 },
      }),
      like(cast.hugo, {
        clamped: true,
        note: [
          'Yesterday I saw your page.',
          '12 hours ago I had an idea.',
          'Today I write: shall we found something?',
        ],
      }),
      like(cast.kaya, { mutual: { count: 2, names: [] }, note: ['Drew Stone is a mutual connection'] }),
      like(cast.nils, { headline: ['Accepting commissions today | 5 mutual funds managed'] }),
    ],
  }),
  g4Page({
    name: 'g4-notes-clamped',
    words: en,
    style: { reply: 'reply-link', urn: true },
    rows: [
      like(cast.bodo, {
        clamped: true,
        verified: true,
        note: [
          'You once wrote that telescopes are patience with glass in it. I have quoted that in every lecture since, and now a pupil asks who said it. May I give her your name? She is nine, and would love to write to you herself about the moons of a planet she has invented.',
        ],
      }),
      like(cast.cleo, { clamped: true, note: ['Dear Ada,', 'the marzipan moon worked.', 'Thank you!'] }),
      like(cast.rosa, { note: ['<b>Hola</b> & "buenos días" <script>alert(1)</script>'] }),
    ],
  }),
  g4Page({
    name: 'g4-notes-de',
    words: de,
    style: { reply: 'reply-button' },
    rows: [
      like(cast.elke, {
        clamped: true,
        note: [
          'Guten Tag, heute schreibe ich wegen Ihrer 12 gemeinsamen Kontakte im Wetterverein. Annehmen oder Ignorieren, ganz wie Sie mögen. Vor 2 Tagen hat es übrigens Fische geregnet.',
        ],
      }),
      like(cast.jonas, { note: ['Mit besten Grüßen', 'J. Ziegelbrenner'], photo: 'ghost' }),
      cast.nils,
    ],
  }),
];

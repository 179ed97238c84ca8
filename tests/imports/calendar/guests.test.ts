import { expect, it } from 'vitest';
import { calendar, event, meetingsIn, noor, when } from './events.ts';

/** A guest as the file writes them, and how they are called. */
const cases: readonly (readonly [string, string | undefined])[] = [
  ['CN=Mira Solberg:mailto:mira@example.org', 'Mira Solberg'],
  ['CN="Mira Solberg":MAILTO:mira@example.org', 'Mira Solberg'],
  ['CN=Mira Solberg (mira@example.org):MAILTO:mira@example.org', 'Mira Solberg'],
  ['CN="Mira Solberg <mira@example.org>":mailto:mira@example.org', 'Mira Solberg'],
  ['CN="Mira Solberg [mira@example.org]":mailto:mira@example.org', 'Mira Solberg'],
  ['CN="mira@example.org (Mira Solberg)":mailto:mira@example.org', 'Mira Solberg'],
  ['CN="<mira@example.org> Mira Solberg":mailto:mira@example.org', 'Mira Solberg'],
  ['CN=Mira Solberg mira@example.org:mailto:mira@example.org', 'Mira Solberg'],
  ['CN=Mira Solberg（mira@example.org）:mailto:mira@example.org', 'Mira Solberg'],
  ['CN=Mira Solberg«mira@example.org»:mailto:mira@example.org', 'Mira Solberg'],
  ['CN="(mira@example.org) (Mira Solberg)":mailto:mira@example.org', 'Mira Solberg'],
  [`CN="'Mira Solberg'":mailto:mira@example.org`, 'Mira Solberg'],
  [`CN="'mira@example.org'":mailto:mira@example.org`, undefined],
  ['CN=mira@example.org:mailto:mira@example.org', undefined],
  ['CN="<mira@example.org>":mailto:mira@example.org', undefined],
  ['CN="mailto:mira@example.org":mailto:mira@example.org', undefined],
  [String.raw`CN="Mira \"Mimi\" Solberg":mailto:mira@example.org`, 'Mira "Mimi" Solberg'],
  ['CN="Mira "Mimi" Solberg":mailto:mira@example.org', 'Mira "Mimi" Solberg'],
  ["CN=Mira ^'Mimi^' Solberg:mailto:mira@example.org", 'Mira "Mimi" Solberg'],
  ['CN=Mira "Mimi" Solberg:mailto:mira@example.org', 'Mira "Mimi" Solberg'],
  ['CN="Mira Solberg:mailto:mira@example.org', 'Mira Solberg'],
  ['CN="Solberg, Mira":mailto:mira@example.org', 'Solberg, Mira'],
  ['CN=Solberg, Mira:mailto:mira@example.org', 'Solberg, Mira'],
  [String.raw`CN=Solberg\, Mira:mailto:mira@example.org`, 'Solberg, Mira'],
  ['CN=Solberg; Mira:mailto:mira@example.org', 'Solberg, Mira'],
  [String.raw`CN=Solberg\; Mira:mailto:mira@example.org`, 'Solberg, Mira'],
  ['CN="Solberg; Mira";PARTSTAT=ACCEPTED:mailto:mira@example.org', 'Solberg; Mira'],
  ['CN=Mira Solberg; PhD;PARTSTAT=ACCEPTED:mailto:mira@example.org', 'Mira Solberg, PhD'],
  ['CN="Mira: Solberg":mailto:mira@example.org', 'Mira: Solberg'],
  ['CN=Mira: Solberg:mailto:mira@example.org', 'Mira: Solberg'],
  ['CN="Mira Solberg";EMAIL="mira@example.org":/aMTU3/principal/', 'Mira Solberg'],
  ['CN="Mira Solberg";X-RESPONSE-COMMENT="see "you";there":mailto:mira@example.org', 'Mira Solberg'],
  ['CN=Mira Solberg :mailto:Mira%40example.org', 'Mira Solberg'],
];

it.each(cases)('%s', async (guest, name) => {
  const { talks } = await meetingsIn(calendar([event(...when, `ORGANIZER;${guest}`, noor)]));
  expect(talks.map(({ who }) => who)).toEqual([
    { ...(name !== undefined && { name }), emails: ['mira@example.org'] },
  ]);
});

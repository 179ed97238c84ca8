import { cast, like } from '../cast.ts';
import { g2Page } from '../g2.ts';
import { g3Page } from '../g3.ts';
import { g4Page } from '../g4-page.ts';
import type { ThingRow } from '../rows.ts';
import { suggested } from '../suggested.ts';
import { things } from '../things.ts';
import { de, en } from '../words/index.ts';

const all = Object.values(things);
/** The inviter is not shown: only the thing itself. */
const unsigned: ThingRow = {
  ...things.newsletter,
  inviter: null,
  target: 'Notes From A Windmill',
  path: '/newsletters/notes-from-a-windmill-6900000000000000009/',
  id: '7300000000000000911',
};
/** One person invites to two things: the slug alone would not tell the rows apart. */
const twice: ThingRow = {
  ...things.company,
  target: 'Holloway Tents',
  path: '/company/holloway-tents/',
  id: '7300000000000000912',
};

/** Invitations to things, among invitations from people. */
export const kinds = [
  g3Page({ name: 'g3-things', words: en, rows: [...all, unsigned, cast.ada] }),
  g3Page({
    name: 'g3-things-de',
    words: de,
    rows: [things.company, things.event, things.newsletter, things.group, things.school, cast.elke],
  }),
  g4Page({
    name: 'g4-things',
    words: en,
    rows: [cast.bodo, ...all, twice, like(cast.cleo, { verified: true })],
    suggestions: suggested,
  }),
  g4Page({
    name: 'g4-things-own-line',
    words: en,
    style: { ownLine: true, urn: true },
    rows: [things.company, things.school, things.newsletter, unsigned, cast.ada, things.event],
  }),
  g4Page({
    name: 'g4-things-de',
    words: de,
    rows: [things.company, things.group, cast.elke, things.newsletter],
  }),
  g2Page({
    name: 'g2-things',
    words: en,
    rows: [...all, like(cast.dilip, { mutual: { count: 2, names: [] } })],
  }),
];

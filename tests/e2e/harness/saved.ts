import { cast, like } from '../../linkedin/generator/cast.ts';
import { g4List } from '../../linkedin/generator/g4.ts';
import { g4Style } from '../../linkedin/generator/g4-page.ts';
import type { PersonRow } from '../../linkedin/generator/rows.ts';
import { sduiDocument } from '../../linkedin/generator/sdui-shell.ts';
import { en } from '../../linkedin/generator/words/index.ts';

/** A saved invitations page with these people on it, each with a number of their own. */
export function savedInvitations(title: string, people: readonly Partial<PersonRow>[]): string {
  const style = g4Style(title, en, { urn: true });
  const rows = people.map((one, index) => like(cast.ada, { id: `74000000000000000${10 + index}`, ...one }));
  return sduiDocument({ ...style, main: g4List({ count: rows.length }, rows, [], style) });
}

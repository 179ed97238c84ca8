import type { ReadRow } from '../../../../../src/content/pages/invitations/index.ts';
import type { InvitationReading } from '../../../../../src/messages/reading.ts';
import { invented } from './mutate.ts';

/** Whom a row is about as it was read: the inviter, or what one is invited to. */
export function nameOf({ name, target }: InvitationReading): string {
  return (name.known && name.value) || (target.known && target.value) || '';
}

/** Rows that were read although their controls name somebody else, or read as somebody they are not. */
export function wrongBindings(
  rows: readonly ReadRow[],
  before: ReadonlyMap<Element, string>,
): readonly string[] {
  const names = [...new Set([...before.values(), ...invented])].filter((name) => name !== '');
  return rows.flatMap(({ element, reading, controls }) => {
    const own = [reading.name, reading.target].flatMap((field) => (field.known && field.value) || []);
    const was = before.get(element);
    const read = nameOf(reading);
    if (was !== undefined && was !== read && names.includes(read)) return [`${was} read as ${read}`];
    return [controls.accept, controls.ignore].flatMap((control) => {
      const said = ['aria-label', 'title'].map((name) => control?.getAttribute(name) ?? '').join(' ');
      const named = names.filter((name) => said.includes(name)).sort((a, b) => b.length - a.length)[0];
      const agrees = own.some((mine) => mine.includes(named ?? '') || said.includes(mine));
      return named === undefined || agrees ? [] : [`${read}: ${said}`];
    });
  });
}

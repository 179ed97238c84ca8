import * as dom from '../dom/dom.ts';
import type { InvitationsReader } from './reader.ts';
import type { WatchedRow } from './snapshot.ts';

/**
 * Which of the rows that just vanished were answered, as far as an acknowledgement that came in their place says so
 * ("Jane Doe is now a connection"). Somebody of the same name whose row is still there does not count.
 */
export function answeredAmong(
  vanished: readonly WatchedRow[],
  appeared: readonly Element[],
  reader: Pick<InvitationsReader, 'acknowledged'>,
): readonly string[] {
  if (vanished.length === 0 || appeared.length === 0) return [];
  const names = appeared
    .filter((element) => dom.isConnected(element))
    .map((element) => reader.acknowledged(element));
  return vanished
    .filter(({ reading: { name } }) => name.known && names.includes(name.value))
    .map(({ id }) => id);
}

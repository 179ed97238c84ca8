import type { PageReading } from '../../../../messages/reading.ts';
import type { FoundRows } from '../rows/find.ts';
import { announcedOn, uncounted } from './announced.ts';
import { saysEmpty } from './empty.ts';

/** A page reading without the watcher's part: whether it has settled, and `loading` before it has. */
export type PageSight = Omit<PageReading, 'settled' | 'state'> & {
  readonly state: Exclude<PageReading['state'], 'loading'>;
};

/**
 * Reads what the page says about itself, given its rows and how many of them could not be read. Zero rows are `empty`
 * only when the page says so in words or with a count of nought.
 */
export function readPage(root: Document, found: FoundRows, failed: number): PageSight {
  const { generation, lexicon } = found.scene;
  const counted = found.isReceived ? announcedOn(root, found) : uncounted;
  const { announced } = counted;
  const unread = failed + found.lost.length;
  const read = found.cards.length - failed;
  return {
    state: stateOf(),
    ...counted,
    unread,
    generation: read > 0 || generation.id !== 'structure' ? generation.id : null,
    language: lexicon.language,
  };

  function stateOf(): PageSight['state'] {
    if (read > 0) return unread > 0 || (announced !== null && announced > read) ? 'partial' : 'read';
    if (unread > 0 || !found.isReceived) return 'unreadable';
    return saysEmpty(root, found.scene, announced) ? 'empty' : 'unreadable';
  }
}

import type { InvitationReading } from '../../../messages/reading.ts';
import * as dom from '../../dom/dom.ts';
import type { InvitationsReader, PageFacts } from '../../watch/reader.ts';
import { outline } from '../outline.ts';
import { isDoubted, readCard } from './card/read.ts';
import { readAcknowledgement } from './outcome/acknowledgement.ts';
import { findDialog } from './outcome/dialog.ts';
import { announcedOn, uncounted } from './page/announced.ts';
import { saysEmpty } from './page/empty.ts';
import type { Card } from './rows/cards.ts';
import { DistinctMemory, distinctIds } from './rows/distinct.ts';
import { type FoundRows, findRows } from './rows/find.ts';
import { findAfresh, handlesOf } from './rows/handles.ts';
import { learn } from './scene/known.ts';

/**
 * The reader as the watcher uses it, one for each visit of the page: it remembers how the page was found to be built, and
 * which ids were given, so that reading one changed row costs one row.
 */
export function createInvitationsReader(): InvitationsReader {
  let found: FoundRows | null = null;
  let cards = new Map<Element, Card>();
  /** New rows that were not read yet: only these surely still have the controls they were found with. */
  let fresh = new Set<Card>();
  const memory = new DistinctMemory();

  function look(root: Document): FoundRows {
    found = findRows(root);
    // Whoever was known before is read again only because it has changed.
    fresh = new Set(found.cards.filter(({ element }) => !cards.has(element)));
    cards = new Map(found.cards.map((card) => [card.element, card]));
    return found;
  }

  return {
    learn,

    findRows(root) {
      const { cards: rows, lost } = look(root);
      return [...rows.map(({ element }) => element), ...lost];
    },

    readRow(element): InvitationReading | null {
      const known = cards.get(element);
      if (!found || !known) return null;
      // A list that reuses elements puts other controls into the same row.
      const card = fresh.delete(known) ? known : findAfresh(element, found.scene);
      return card && readCard(card, found.scene);
    },

    doubts(element) {
      const card = found && findAfresh(element, found.scene);
      return found !== null && card !== null && isDoubted(card, found.scene);
    },

    hasUnseen: () => (found?.unseen ?? 0) > 0,

    distinct: (rows) => distinctIds(rows, memory),

    readPage(root): PageFacts {
      const seen = found ?? look(root);
      const { generation, lexicon } = seen.scene;
      const counted = seen.isReceived ? announcedOn(root, seen) : uncounted;
      return {
        ...counted,
        saysEmpty:
          seen.isReceived && seen.cards.length === 0 && saysEmpty(root, seen.scene, counted.announced),
        generation: generation.id,
        language: lexicon.language,
      };
    },

    acknowledged(element) {
      return found ? (readAcknowledgement(element, found.scene)?.name ?? null) : null;
    },

    acknowledgement: (element) => (found ? readAcknowledgement(element, found.scene) : null),

    findDialog: (root) => (found ? findDialog(root, found.scene.lexicon) : null),

    findControl(element, control) {
      const card = found ? findAfresh(element, found.scene) : null;
      const handle = card ? handlesOf(card)[control] : null;
      return handle && isHtml(handle) ? handle : null;
    },

    outline,
  };
}

function isHtml(element: Element): element is HTMLElement {
  return dom.namespaceURI(element) === 'http://www.w3.org/1999/xhtml';
}

/** The reader of this tab. */
export const invitationsReader: InvitationsReader = createInvitationsReader();

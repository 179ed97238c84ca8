import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../ui/text/current.ts';
import type { Change } from './useChange.ts';

/** An editing of an entry, from opening the form until it closes. */
export interface Editing<Entry> {
  /** Null: one that is not there yet. */
  readonly entry: Entry | null;
}

/** Which entry of a list is being edited, and where the focus goes when that is over. */
export interface Edited<Entry> {
  readonly edited: Editing<Entry> | null;
  /** Null: a new one. */
  readonly edit: (entry: Entry | null) => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly close: () => void;
  readonly saved: (editing: Editing<Entry>) => void;
  /** Says that an entry was deleted; `restore` brings it back when the user wants that, and tells whether it did. */
  readonly deleted: (entry: Entry, restore: () => Promise<boolean>) => void;
}

/** The editing of a list, an entry at a time. */
export function useEdited<Entry extends { readonly id: string }>(change: Change): Edited<Entry> {
  const [edited, setEdited] = useState<Editing<Entry> | null>(null);
  const now = useRef(edited);
  now.current = edited;
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (): void => {
    setEdited(null);
    // What was focused is gone with the form or the entry.
    heading.current?.focus();
  };
  return {
    edited,
    edit: (entry) => setEdited({ entry }),
    heading,
    close,
    saved: (editing) => {
      change.say({ tone: 'info', text: t('log_saved') });
      // Another form may have been opened by the time it was saved: that one stays.
      if (now.current === editing) close();
    },
    deleted: (entry, restore) => {
      if (now.current === null || now.current.entry?.id === entry.id) close();
      change.offerUndo(t('log_deleted'), restore, () => {
        if (now.current === null) heading.current?.focus();
      });
    },
  };
}

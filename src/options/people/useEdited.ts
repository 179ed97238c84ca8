import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../ui/text/current.ts';
import type { Change } from './useChange.ts';

/** Which entry of a list is being edited, and where the focus goes when that is over. */
export interface Edited<Entry> {
  /** `new`: one that is not there yet; null: none. */
  readonly edited: Entry | 'new' | null;
  readonly edit: (entry: Entry | 'new') => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly close: () => void;
  readonly saved: () => void;
  /** Says that something was deleted; `restore` brings it back when the user wants that. */
  readonly deleted: (restore: () => Promise<unknown>) => void;
}

/** The editing of a list, an entry at a time. */
export function useEdited<Entry>(change: Change): Edited<Entry> {
  const [edited, edit] = useState<Entry | 'new' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (): void => {
    edit(null);
    // What was focused is gone with the form or the entry.
    heading.current?.focus();
  };
  return {
    edited,
    edit,
    heading,
    close,
    saved: () => {
      change.say({ tone: 'info', text: t('log_saved') });
      close();
    },
    deleted: (restore) => {
      close();
      const undo = async (): Promise<void> => {
        await restore();
        change.say(null);
        heading.current?.focus();
      };
      change.say({ tone: 'info', text: t('log_deleted'), undo: () => void undo() });
    },
  };
}

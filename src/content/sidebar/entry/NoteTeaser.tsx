import { Icon } from '../../../ui/icons/Icon.tsx';
import { cap } from '../../../ui/text/cap.ts';
import { t } from '../../../ui/text/current.ts';
import { trusted } from '../../../ui/trusted.ts';

/** LinkedIn allows 300 characters; more than this is not a note but an attack. */
const longest = { teaser: 160, note: 2000 } as const;

interface NoteTeaserProps {
  readonly note: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Id of the entry's name, so that equal buttons are told apart. */
  readonly heading: string;
}

/** The inviter's own words: one line of them, and all of them on demand (then as text that can be selected). */
export function NoteTeaser({ note, open, onToggle, heading }: NoteTeaserProps) {
  return (
    <div class="note">
      <button
        type="button"
        class="note-button"
        title={open ? undefined : t('sidebar_note_show')}
        aria-expanded={open}
        aria-describedby={heading}
        onClick={trusted(onToggle)}
      >
        <Icon name="note" size={14} />
        <span class={open ? undefined : 'said'}>{t('sidebar_note')}</span>
        {!open && <q dir="auto">{cap(note, longest.teaser)}</q>}
      </button>
      {open && <blockquote dir="auto">{cap(note, longest.note)}</blockquote>}
    </div>
  );
}

import { useId, useState } from 'preact/hooks';
import type { ListedPolicy } from '../../messages/policies.ts';
import { IconButton } from '../components/Button.tsx';
import type { Outside } from '../outside/outside.ts';
import { listedTitle, wordingText } from '../policy/listed.ts';
import { t } from '../text/current.ts';
import { trusted } from '../trusted.ts';
import { momentText } from './moment.ts';
import { ShelfActs } from './ShelfActs.tsx';
import type { Done } from './shelfProps.ts';

/** What the parts of one policy's entry are given. */
export interface ShelfItemProps {
  readonly outside: Outside;
  readonly listed: ListedPolicy;
  /** The name of the group of radio buttons. */
  readonly name: string;
  readonly chosen: boolean;
  /** Those that could decide in its place. */
  readonly others: readonly ListedPolicy[];
  readonly locked: boolean;
  readonly onChoose: (id: string) => void;
  readonly onEdit?: () => void;
  readonly onDone: (done: Done) => void;
}

/** One policy: chosen by its radio button, with everything else behind "more". */
export function ShelfItem(props: ShelfItemProps) {
  const { listed, name, chosen, onChoose } = props;
  const [open, setOpen] = useState(false);
  const about = useId();
  const title = listedTitle(listed);
  return (
    <div class="shelf-item">
      <div class="shelf-head">
        <label class="shelf-choice">
          <input
            type="radio"
            name={name}
            checked={chosen}
            aria-describedby={about}
            onChange={trusted(() => onChoose(listed.id))}
          />
          <span class="shelf-title">{title}</span>
        </label>
        <Tags listed={listed} />
        <IconButton
          icon="more"
          label={t('policy_keep_more', { title })}
          expanded={open}
          onPress={() => setOpen(!open)}
        />
      </div>
      <p id={about} class="shelf-about">
        {wordingText(listed.summary, '')}
      </p>
      {open && <ShelfActs {...props} title={title} />}
    </div>
  );
}

function Tags({ listed: { from, version, saved, draft } }: { readonly listed: ListedPolicy }) {
  return (
    <span class="shelf-tags">
      {draft && <span class="tag tag-draft">{t('policy_keep_draft')}</span>}
      {from === 'managed' && <span class="tag">{t('policy_keep_managed')}</span>}
      {from === 'own' && saved !== null && (
        <span class="keep-when" title={momentText(saved)}>
          {t('policy_keep_version', { version })}
        </span>
      )}
    </span>
  );
}

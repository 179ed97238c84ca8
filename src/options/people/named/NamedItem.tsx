import { useId } from 'preact/hooks';
import type { Output } from '../../../messages.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { t } from '../../../ui/text/current.ts';

interface NamedItemProps {
  readonly list: Output<'lists.list'>['lists'][number];
  readonly onEdit: () => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

/** A list by its name, with the ways to change it. */
export function NamedItem({ list, onEdit, onExport, onDelete }: NamedItemProps) {
  const id = useId();
  const about = [
    t('named_entries', { count: list.entries }),
    ...(list.trusted ? [t('named_of_trusted')] : []),
  ];
  return (
    <li class="known-item">
      <div class="known-text">
        <p class="known-name" id={id} dir="auto">
          {list.name}
        </p>
        <p class="known-about">{about.join(' · ')}</p>
      </div>
      <Button describedBy={id} onPress={onEdit}>
        {t('log_edit')}
      </Button>
      <Button describedBy={id} onPress={onExport}>
        {t('named_export')}
      </Button>
      <Button describedBy={id} onPress={onDelete}>
        {t('log_delete')}
      </Button>
    </li>
  );
}

import { useId } from 'preact/hooks';
import { Button } from '../../ui/components/Button.tsx';
import { t } from '../../ui/text/current.ts';

interface KnownItemProps {
  readonly name: string;
  /** What there is to say of it; parts are set apart by dots. */
  readonly about: readonly (string | null)[];
  /** Left out: it cannot be changed. */
  readonly onEdit?: () => void;
  readonly onDelete: () => void;
}

/** One thing that is known, with the ways to change it. */
export function KnownItem({ name, about, onEdit, onDelete }: KnownItemProps) {
  const id = useId();
  const said = about.filter((part) => part !== null);
  return (
    <li class="known-item">
      <div class="known-text">
        <p class="known-name" id={id} dir="auto">
          {name}
        </p>
        {said.length > 0 && <p class="known-about">{said.join(' · ')}</p>}
      </div>
      {onEdit && (
        <Button describedBy={id} onPress={onEdit}>
          {t('log_edit')}
        </Button>
      )}
      <Button describedBy={id} onPress={onDelete}>
        {t('log_delete')}
      </Button>
    </li>
  );
}

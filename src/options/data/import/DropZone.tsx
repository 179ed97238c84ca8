import { useId, useState } from 'preact/hooks';
import { Icon } from '../../../ui/icons/Icon.tsx';
import { t } from '../../../ui/text/current.ts';
import { trusted } from '../../../ui/trusted.ts';

const accepted = '.zip,.csv,.tsv,.txt,.ics,.vcf,.js,.json';

interface DropZoneProps {
  readonly disabled: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Where files are dropped or chosen. */
export function DropZone({ disabled, onChoose }: DropZoneProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const chosen = (event: Event & { readonly currentTarget: HTMLInputElement }): void => {
    const input = event.currentTarget;
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again.
    input.value = '';
    onChoose(files);
  };
  const dragged = (event: DragEvent): void => {
    event.preventDefault();
    setOver(!disabled);
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!disabled) onChoose([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <label
      for={id}
      class={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      onDragOver={trusted(dragged)}
      onDragLeave={trusted(() => setOver(false))}
      onDrop={trusted(dropped)}
    >
      <Icon name="takeIn" size={28} />
      <span class="drop-zone-title">{t('import_choose')}</span>
      <span class="drop-zone-kinds">{t('import_choose_kinds')}</span>
      <input
        id={id}
        type="file"
        class="drop-zone-input"
        multiple
        accept={accepted}
        disabled={disabled}
        onChange={trusted(chosen)}
      />
    </label>
  );
}

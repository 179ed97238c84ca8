import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/components/Button.tsx';
import { t } from '../../ui/text/current.ts';
import { trusted } from '../../ui/trusted.ts';

interface FormFrameProps {
  readonly title: string;
  /** The title stands beside it already: screen readers alone are told. */
  readonly quiet?: boolean;
  readonly ready: boolean;
  readonly save: string;
  readonly onSave: () => void;
  /** Left out: there is nothing to go back to. */
  readonly onCancel?: () => void;
  readonly children: ComponentChildren;
}

/** A few fields that are saved together: Enter saves, Escape goes back; the first field has the focus once it opens. */
export function FormFrame({ title, quiet, ready, save, onSave, onCancel, children }: FormFrameProps) {
  const frame = useRef<HTMLFieldSetElement>(null);
  const opens = onCancel !== undefined;
  useEffect(() => {
    if (opens) frame.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, [opens]);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && onCancel) onCancel();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && ready) onSave();
    else return;
    event.preventDefault();
  };
  return (
    <fieldset ref={frame} class="known-form" onKeyDown={trusted(onKey)}>
      <legend class={quiet ? 'said' : undefined}>{title}</legend>
      <div class="known-fields">{children}</div>
      <div class="known-acts">
        <Button look="solid" disabled={!ready} onPress={onSave}>
          {save}
        </Button>
        {onCancel && (
          <Button look="plain" onPress={onCancel}>
            {t('sidebar_cancel')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

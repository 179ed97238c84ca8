import { useId } from 'preact/hooks';
import { Button } from '../../../ui/components/Button.tsx';
import { number, t } from '../../../ui/text/current.ts';

/** How far reading has come, and the way to stop it. */
export function Progress({ part, onStop }: { readonly part: number; readonly onStop: () => void }) {
  const id = useId();
  const percent = Math.floor(part * 100);
  return (
    <div class="import-progress">
      <label for={id}>{part < 1 ? t('import_reading') : t('import_keeping')}</label>
      <progress id={id} max={100} {...(part < 1 && { value: percent })} />
      <span aria-hidden="true">{part < 1 ? `${number(percent)} %` : '…'}</span>
      <Button onPress={onStop}>{t('import_stop')}</Button>
    </div>
  );
}

import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/components/Button.tsx';
import { t } from '../../../ui/text/current.ts';
import { trusted } from '../../../ui/trusted.ts';
import type { Desk } from '../desk.ts';
import { keymap } from './keymap.ts';

/** Every key and what it does. Escape closes it, and the focus returns to where it was: the browser's own dialog does both. */
export function Help({ desk }: { readonly desk: Desk }) {
  // The browser's own keys for the way to the sidebar and back, as they are set now; null: none are.
  const [keys, setKeys] = useState<string | null>();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    void desk.ask('command.keys', {}).then((answer) => answer.ok && setKeys(answer.value.keys));
  }, [desk]);
  const onClose = (): void => desk.put({ help: false });
  return (
    <dialog ref={dialog} class="help" aria-labelledby={title} onClose={trusted(onClose)}>
      <h2 id={title}>{t('sidebar_help')}</h2>
      <p class="help-about">{t('sidebar_help_about')}</p>
      <dl class="help-keys">
        {keymap.map(({ command, caps, says }) => (
          <div key={command}>
            <dt>
              {caps.map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{t(says)}</dd>
          </div>
        ))}
      </dl>
      {keys !== undefined && (
        <p class="help-about">
          {keys === null ? t('sidebar_help_command_unset') : t('sidebar_help_command', { keys })}
        </p>
      )}
      <Button look="solid" onPress={onClose}>
        {t('sidebar_close')}
      </Button>
    </dialog>
  );
}

import { useState } from 'preact/hooks';
import type { Failure } from '../../messages.ts';
import { Button } from '../../ui/components/Button.tsx';
import { Notice } from '../../ui/components/Notice.tsx';
import type { Outside } from '../../ui/outside/outside.ts';
import { failureText } from '../../ui/settings/failureText.ts';
import { t } from '../../ui/text/current.ts';

interface ForgetPersonProps {
  readonly outside: Outside;
  readonly person: string;
  readonly name: string;
  /** They are gone, and this with them. */
  readonly onForgotten: (name: string) => void;
}

/** Takes the person whose timeline is open out of everything, once that was confirmed. */
export function ForgetPerson({ outside, person, name, onForgotten }: ForgetPersonProps) {
  const [chosen, setChosen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure['error'] | null>(null);
  const forget = async (): Promise<void> => {
    setBusy(true);
    const done = await outside.ask('forget.do', { person });
    setBusy(false);
    setFailure(done.ok ? null : done.error);
    if (done.ok) onForgotten(name);
  };
  return (
    <>
      <Button look="plain" expanded={chosen} onPress={() => setChosen(!chosen)}>
        {t(chosen ? 'data_cancel' : 'data_forget_do')}
      </Button>
      {chosen && (
        <div class="history-forget">
          <p>{t('data_forget_about')}</p>
          <Button look="solid" disabled={busy} onPress={() => void forget()}>
            {t('data_forget_sure', { name: [name] })}
          </Button>
          {failure && <Notice tone="failure">{failureText(failure)}</Notice>}
        </div>
      )}
    </>
  );
}

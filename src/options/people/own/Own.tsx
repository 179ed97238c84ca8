import { useState } from 'preact/hooks';
import type { OwnBackground } from '../../../policy/background/own.ts';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { Notice } from '../../../ui/components/Notice.tsx';
import type { Outside } from '../../../ui/outside/outside.ts';
import { failureText } from '../../../ui/settings/failureText.ts';
import { t } from '../../../ui/text/current.ts';
import { Section } from '../../Section.tsx';
import { Saying } from '../Saying.tsx';
import { useChange } from '../useChange.ts';
import { useLive } from '../useLive.ts';
import { OwnForm } from './OwnForm.tsx';

/** What the user tells about themselves, to be compared with others and looked for in headlines and notes. */
export function Own({ outside }: { readonly outside: Outside }) {
  const { value, failure } = useLive(outside, 'own.get', {});
  const change = useChange(outside);
  // Until what is stored has been read again.
  const [saved, setSaved] = useState<{ readonly over: OwnBackground; readonly own: OwnBackground } | null>(
    null,
  );
  return (
    <Section title={t('log_own')} about={t('log_own_about')}>
      <Saying said={change.said} />
      {failure && <Notice tone="failure">{failureText(failure)}</Notice>}
      {value === null && failure === null && <EmptyState icon="mark" busy title={t('options_loading')} />}
      {value && (
        <OwnForm
          own={saved?.over === value ? saved.own : value}
          onSave={async (part) => {
            const own = await change.ask('own.set', part);
            if (own === null) return false;
            change.say({ tone: 'info', text: t('log_saved') });
            setSaved({ over: value, own });
            return true;
          }}
        />
      )}
    </Section>
  );
}

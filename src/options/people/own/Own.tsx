import { useState } from 'preact/hooks';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import type { Outside } from '../../../ui/outside/outside.ts';
import { t } from '../../../ui/text/current.ts';
import { Section } from '../../Section.tsx';
import { Saying } from '../Saying.tsx';
import { useChange } from '../useChange.ts';
import { useLive } from '../useLive.ts';
import { OwnForm } from './OwnForm.tsx';

/** What the user tells about themselves, to be compared with others and looked for in headlines and notes. */
export function Own({ outside }: { readonly outside: Outside }) {
  const { value } = useLive(outside, 'own.get', {});
  const change = useChange(outside);
  const [saves, setSaves] = useState(0);
  return (
    <Section title={t('log_own')} about={t('log_own_about')}>
      <Saying said={change.said} />
      {value === null && <EmptyState icon="mark" busy title={t('options_loading')} />}
      {value && (
        <OwnForm
          // What a file brought while this is open shows at once; what is being typed is not thrown away.
          key={saves}
          own={value}
          onSave={async (own) => {
            const { fullName = '', ...rest } = own;
            if (!(await change.ask('own.set', { ...rest, fullName }))) return;
            change.say({ tone: 'info', text: t('log_saved') });
            setSaves(saves + 1);
          }}
        />
      )}
    </Section>
  );
}

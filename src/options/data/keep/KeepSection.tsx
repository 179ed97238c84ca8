import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../ui/components/Button.tsx';
import { Select } from '../../../ui/components/Select.tsx';
import { t } from '../../../ui/text/current.ts';
import type { PageProps } from '../../page.ts';
import { Section } from '../../Section.tsx';

const periods = [3, 6, 12, 24, 60] as const;

/** What is said of the browser's promise as long as there is none; Firefox asks the user before it answers. */
const promises = {
  never: 'data_not_persisted',
  waiting: 'data_persist_asking',
  answered: 'data_persist_refused',
} as const;

/** How long what was decided is kept, and whether the browser may clear it by itself. */
export function KeepSection({ outside, settings, change }: PageProps) {
  const { keepMonths } = settings;
  const [persisted, setPersisted] = useState<boolean | null>(null);
  const [asked, setAsked] = useState<'never' | 'waiting' | 'answered'>('never');
  useEffect(() => {
    void outside.isPersisted().then(setPersisted);
  }, [outside]);
  const ask = async (): Promise<void> => {
    setAsked('waiting');
    setPersisted(await outside.persist());
    setAsked('answered');
  };
  const offered =
    keepMonths === null || periods.some((each) => each === keepMonths) ? periods : [keepMonths, ...periods];
  return (
    <Section title={t('data_keep')} about={t('data_keep_about')}>
      <Select
        label={t('data_keep')}
        value={String(keepMonths ?? '')}
        options={[
          { value: '', text: t('data_keep_ever') },
          ...offered.map((months) => ({
            value: String(months),
            text: t('data_keep_months', { count: months }),
          })),
        ]}
        onChoose={(chosen) => change({ keepMonths: chosen === '' ? null : Number(chosen) })}
      />
      {persisted !== null && (
        <div class="keep-storage">
          <p role="status">{t(persisted ? 'data_persisted' : promises[asked])}</p>
          {!persisted && (
            <Button onPress={() => void ask()}>
              {t(asked === 'answered' ? 'data_persist_again' : 'data_persist')}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}

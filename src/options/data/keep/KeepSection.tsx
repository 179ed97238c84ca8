import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../ui/components/Button.tsx';
import { Select } from '../../../ui/components/Select.tsx';
import { t } from '../../../ui/text/current.ts';
import type { PageProps } from '../../page.ts';
import { Section } from '../../Section.tsx';

const periods = [3, 6, 12, 24, 60] as const;

/** How long what was decided is kept, and whether the browser may clear it by itself. */
export function KeepSection({ outside, settings, change }: PageProps) {
  const { keepMonths } = settings;
  const [persisted, setPersisted] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void outside.isPersisted().then(setPersisted);
  }, [outside]);
  const ask = async (): Promise<void> => {
    const given = await outside.persist();
    setPersisted(given);
    setRefused(!given);
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
          <p role="status">
            {t(persisted ? 'data_persisted' : refused ? 'data_persist_refused' : 'data_not_persisted')}
          </p>
          {!persisted && <Button onPress={() => void ask()}>{t('data_persist')}</Button>}
        </div>
      )}
    </Section>
  );
}

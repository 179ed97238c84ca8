import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/Button.tsx';
import type { Outside } from '../../../ui/outside/outside.ts';
import { useAnswer } from '../../../ui/policy-keep/useAnswer.ts';
import { number, t } from '../../../ui/text/current.ts';
import { Section } from '../../Section.tsx';
import { useChanges } from '../../useChanges.ts';

/** Entries that were found damaged and are no longer used; nothing where there are none. */
export function DamageSection({ outside }: { readonly outside: Outside }) {
  const [dropped, setDropped] = useState(false);
  const state = useAnswer(outside, 'data.state', {}, useChanges(outside, 'history', 'log'));
  const count = state?.ok ? state.value.setAside : 0;
  if (count === 0 || dropped) return null;
  const drop = async (): Promise<void> => {
    const { ok } = await outside.ask('data.setAside.drop', {});
    setDropped(ok);
  };
  return (
    <Section title={t('data_damaged')} about={t('data_damaged_about')}>
      <p>{t('data_damaged_count', { count: number(count) })}</p>
      <Button onPress={() => void drop()}>{t('data_damaged_drop')}</Button>
    </Section>
  );
}

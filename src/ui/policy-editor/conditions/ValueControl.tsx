import { factKeys, factOf } from '../../../policy/facts/catalogue.ts';
import type { NumberFact } from '../../../policy/facts/fact.ts';
import { t } from '../../text/current.ts';
import type { Asked } from '../model/question.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { Pick } from '../parts/Pick.tsx';
import { Text } from '../parts/Text.tsx';
import { WordsField } from '../parts/WordsField.tsx';
import { ListsField } from './ListsField.tsx';

interface ValueControlProps {
  readonly asked: Asked;
  readonly onChange: (to: Asked, touching?: string) => void;
}

const unitKeys: Readonly<Record<NumberFact['unit'], string | null>> = {
  count: null,
  days: 'policy_edit_unit_days',
  minutes: 'policy_edit_unit_minutes',
  years: 'policy_edit_unit_years',
  share: 'policy_edit_unit_share',
  score: 'policy_edit_unit_score',
};

/** The control that fits what a fact is compared with; nothing where it is compared with nothing. */
export function ValueControl({ asked, onChange }: ValueControlProps) {
  const fact = factOf(asked.fact);
  const { value } = asked;
  const label = t('policy_edit_value', { fact: t(factKeys(asked.fact).label) });
  const touching = `value ${asked.fact} ${asked.asking}`;
  if (fact === undefined || value === null) return null;
  if (typeof value === 'object' && asked.fact === 'lists.named')
    return (
      <ListsField label={label} chosen={value} onChange={(names) => onChange({ ...asked, value: names })} />
    );
  if (typeof value === 'object')
    return (
      <WordsField label={label} words={value} onChange={(words) => onChange({ ...asked, value: words })} />
    );
  if (fact.type === 'number') {
    const unit = unitKeys[fact.unit];
    return (
      <NumberField
        quiet
        label={label}
        value={typeof value === 'number' ? value : 0}
        unit={unit === null ? undefined : t(unit)}
        min={fact.min}
        max={fact.max}
        step={fact.unit === 'share' ? 0.05 : 1}
        onChange={(number) => onChange({ ...asked, value: number }, touching)}
      />
    );
  }
  if (fact.type === 'enum') {
    return (
      <Pick
        label={label}
        value={String(value)}
        options={fact.values.map((each) => ({
          value: each,
          text: t(`${factKeys(asked.fact).label}_${each}`),
        }))}
        onPick={(word) => onChange({ ...asked, value: word })}
      />
    );
  }
  return (
    <Text
      label={label}
      value={String(value)}
      onChange={(text) => onChange({ ...asked, value: text }, touching)}
    />
  );
}

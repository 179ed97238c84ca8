import { Choice } from '../../ui/components/Choice.tsx';
import { Field } from '../../ui/components/Field.tsx';
import { Select } from '../../ui/components/Select.tsx';
import { t } from '../../ui/text/current.ts';
import { kindKeys } from '../../ui/text/kinds.ts';
import { countedKeys } from '../../ui/verdict/words.ts';
import {
  agreements,
  dayOf,
  endOf,
  type HistoryFilter,
  kinds,
  outcomes,
  startOf,
  type View,
  verdicts,
  viewFilter,
  viewOf,
  views,
} from './choices.ts';
import { SearchField } from './SearchField.tsx';

interface FiltersProps {
  readonly filter: HistoryFilter;
  /** What changes in the filter as it is by then: a search that waits for the last letter knows nothing of what was chosen since. */
  readonly onChange: (change: (filter: HistoryFilter) => HistoryFilter) => void;
}

/** What of the history is shown. */
export function Filters({ filter, onChange }: FiltersProps) {
  const set = <K extends keyof HistoryFilter>(name: K, value: HistoryFilter[K] | undefined): void =>
    onChange((now) => withValue(now, name, value));
  const choose =
    <K extends keyof HistoryFilter>(name: K, among: readonly NonNullable<HistoryFilter[K]>[]) =>
    (chosen: string) =>
      set(
        name,
        among.find((each) => each === chosen),
      );
  const any = { value: '', text: t('history_any') };
  return (
    <search class="history-filters">
      <Choice<View>
        label={t('history_view')}
        look="row"
        value={viewOf(filter)}
        options={views.map(({ view, key }) => ({ value: view, text: t(key) }))}
        onChoose={(view) => onChange((now) => viewFilter(now, view))}
      />
      <div class="history-search">
        <SearchField searched={filter.text ?? ''} onSearch={(text) => set('text', text)} />
      </div>
      <Select
        label={t('history_verdict')}
        value={filter.verdict ?? ''}
        options={[any, ...verdicts.map((each) => ({ value: each, text: t(countedKeys[each]) }))]}
        onChoose={choose('verdict', verdicts)}
      />
      <Select
        label={t('history_outcome')}
        value={filter.outcome ?? ''}
        options={[any, ...outcomes.map(({ value, key }) => ({ value, text: t(key) }))]}
        onChoose={choose(
          'outcome',
          outcomes.map(({ value }) => value),
        )}
      />
      <Select
        label={t('history_agreement')}
        value={filter.agreement ?? ''}
        options={[any, ...agreements.map(({ value, key }) => ({ value, text: t(key) }))]}
        onChoose={choose(
          'agreement',
          agreements.map(({ value }) => value),
        )}
      />
      <Select
        label={t('history_kind')}
        value={filter.kind ?? ''}
        options={[any, ...kinds.map((each) => ({ value: each, text: t(kindKeys[each]) }))]}
        onChoose={choose('kind', kinds)}
      />
      <Field
        label={t('history_since')}
        type="date"
        value={dayOf(filter.since)}
        onInput={(day) => set('since', startOf(day))}
      />
      <Field
        label={t('history_until')}
        type="date"
        value={dayOf(filter.until)}
        onInput={(day) => set('until', endOf(day))}
      />
    </search>
  );
}

/** The filter with one thing changed; nothing chosen leaves it out. */
function withValue<K extends keyof HistoryFilter>(
  filter: HistoryFilter,
  name: K,
  value: HistoryFilter[K] | undefined,
): HistoryFilter {
  const { [name]: _, ...rest } = filter;
  return value === undefined || value === '' ? rest : { ...rest, [name]: value };
}

import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { IconButton } from '../../../ui/components/Button.tsx';
import { Select } from '../../../ui/components/Select.tsx';
import { t } from '../../../ui/text/current.ts';
import { kindKeys } from '../../../ui/text/kinds.ts';
import { trusted } from '../../../ui/trusted.ts';
import type { StoreRow } from '../../store/types.ts';
import type { Desk } from '../desk.ts';
import { sortKeys } from '../list/sortKeys.ts';
import { sorts } from '../list/view.ts';

interface SifterProps {
  readonly rows: readonly StoreRow[];
  readonly desk: Desk;
  readonly search: Ref<HTMLInputElement>;
}

/** Search, and on demand the list's order and the filters that are rarely needed. */
export function Sifter({ rows, desk, search }: SifterProps) {
  const id = useId();
  const { view, sifting } = desk.session;
  const kinds = (['person', 'company', 'school', 'group', 'event', 'newsletter', 'other'] as const).filter(
    (kind) => kind === view.kind || rows.some((row) => row.reading.kind === kind),
  );
  const any = { value: '', text: t('sidebar_any') };
  return (
    <>
      <div class="header-line">
        <input
          ref={search}
          type="search"
          class="search"
          aria-label={t('sidebar_search')}
          placeholder={t('sidebar_search')}
          value={view.search}
          onInput={trusted((event: Event & { readonly currentTarget: HTMLInputElement }) =>
            desk.look({ search: event.currentTarget.value }),
          )}
        />
        <IconButton
          icon="sift"
          label={t('sidebar_sift')}
          expanded={sifting}
          onPress={() => desk.put({ sifting: !sifting })}
        />
      </div>
      {sifting && (
        <fieldset class="sift" id={id} aria-label={t('sidebar_sift')}>
          <Select
            label={t('sidebar_sort')}
            value={view.sort}
            options={sorts.map((sort) => ({ value: sort, text: t(sortKeys[sort]) }))}
            onChoose={(value) => desk.look({ sort: sorts.find((sort) => sort === value) ?? 'page' })}
          />
          <Select
            label={t('sidebar_kind')}
            value={view.kind ?? ''}
            options={[any, ...kinds.map((kind) => ({ value: kind, text: t(kindKeys[kind]) }))]}
            onChoose={(value) => desk.look({ kind: kinds.find((kind) => kind === value) ?? null })}
          />
          <Select
            label={t('sidebar_certainty')}
            value={view.certain === null ? '' : String(view.certain)}
            options={[
              any,
              { value: 'true', text: t('sidebar_certain') },
              { value: 'false', text: t('sidebar_probable') },
            ]}
            onChoose={(value) => desk.look({ certain: value === '' ? null : value === 'true' })}
          />
        </fieldset>
      )}
    </>
  );
}

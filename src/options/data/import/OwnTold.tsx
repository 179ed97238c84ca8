import type { ListedImport } from '../../../messages/imports.ts';
import { list, t } from '../../../ui/text/current.ts';
import { ownKeys } from './words.ts';

type Own = NonNullable<ListedImport['own']>;

/** What an import says about the user, folded away. */
export function OwnTold({ own }: { readonly own: Own }) {
  const told = ownKeys.flatMap(({ field, key }) => {
    const said = textOf(own[field]);
    return said === '' ? [] : [{ key, said }];
  });
  if (told.length === 0) return null;
  return (
    <details class="import-own">
      <summary>{t('import_own')}</summary>
      <dl>
        {told.map(({ key, said }) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd dir="auto">{said}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function textOf(value: Own[keyof Own]): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  return list([...new Set(value.map((each) => (typeof each === 'string' ? each : each.name)))]);
}

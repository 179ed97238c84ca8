import type { Gate, Policy } from '../../../policy/policy.ts';
import { t } from '../../text/current.ts';
import { trusted } from '../../trusted.ts';
import type { SectionProps } from '../props.ts';
import { wordsOf } from '../wording.ts';

interface OfferedProps {
  readonly policy: Policy;
  readonly gate: Gate;
  readonly onEdit: SectionProps['onEdit'];
}

/** Which reply texts a gate offers: every one that fits its verdict, or those picked here. */
export function Offered({ policy, gate, onEdit }: OfferedProps) {
  const { templates: picked, ...plain } = gate;
  if (policy.templates.length === 0) return null;
  const put = (entry: Gate): void => onEdit({ do: 'put', list: 'gates', entry });
  const pick = (id: string, on: boolean): void => {
    const others = (picked ?? []).filter((each) => each !== id);
    put({ ...gate, templates: on ? [...others, id] : others });
  };
  return (
    <fieldset class="offered">
      <legend class="field-label">{t('policy_edit_offered')}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={picked === undefined}
          onChange={trusted(() => put(picked === undefined ? { ...gate, templates: [] } : plain))}
        />
        {t('policy_edit_offered_fitting')}
      </label>
      {picked !== undefined &&
        policy.templates.map(({ id, title }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={picked.includes(id)}
              onChange={trusted(() => pick(id, !picked.includes(id)))}
            />
            {wordsOf(title)}
          </label>
        ))}
    </fieldset>
  );
}

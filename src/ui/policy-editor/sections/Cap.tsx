import type { Group } from '../../../policy/policy.ts';
import { limits } from '../../../policy/problems/limits.ts';
import { t } from '../../text/current.ts';
import { trusted } from '../../trusted.ts';
import { groupKeys } from '../groups.ts';
import { NumberField } from '../parts/NumberField.tsx';
import type { SectionProps } from '../props.ts';

interface CapProps {
  readonly group: Group;
  readonly cap: number | undefined;
  readonly locked: boolean;
  readonly onEdit: SectionProps['onEdit'];
}

/** A cap to begin with. */
const usual = 20;

/** How far a theme may move the score. */
export function Cap({ group, cap, locked, onEdit }: CapProps) {
  const set = (to: number | null): void =>
    onEdit({ do: 'cap', group, to }, to === null ? null : `cap ${group}`);
  return (
    <span class="cap">
      <label class="check">
        <input
          type="checkbox"
          checked={cap !== undefined}
          disabled={locked}
          aria-label={t('policy_edit_cap', { group: t(groupKeys[group]) })}
          onChange={trusted(() => set(cap === undefined ? usual : null))}
        />
        <span aria-hidden="true">
          {t(cap === undefined ? 'policy_edit_capped_not' : 'policy_edit_capped')}
        </span>
      </label>
      {cap !== undefined && (
        <NumberField
          quiet
          label={t('policy_edit_cap_points', { group: t(groupKeys[group]) })}
          value={cap}
          min={0}
          max={limits.points}
          step={1}
          disabled={locked}
          unit={t('policy_edit_unit_points')}
          onChange={set}
        />
      )}
    </span>
  );
}

import { ruleGroups } from '../../../policy/describe/policy.ts';
import type { Rule } from '../../../policy/policy.ts';
import { limits } from '../../../policy/problems/limits.ts';
import { Button } from '../../components/Button.tsx';
import { t } from '../../text/current.ts';
import { ConditionEditor } from '../conditions/ConditionEditor.tsx';
import { groupKeys } from '../groups.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { Pick } from '../parts/Pick.tsx';
import { Text } from '../parts/Text.tsx';
import { Troubles } from '../parts/Troubles.tsx';
import type { SectionProps } from '../props.ts';
import { sentenceAfter, wordsOf } from '../wording.ts';
import { CurveEditor } from './CurveEditor.tsx';

interface RuleFormProps extends SectionProps {
  readonly rule: Rule;
  readonly index: number;
}

/** Everything about one rule. */
export function RuleForm({ rule, index, troubles, onEdit, announce }: RuleFormProps) {
  const path = `rules[${index}]`;
  const put = (entry: Rule, touching: string | null = null): void =>
    onEdit({ do: 'put', list: 'rules', entry }, touching);
  const isCurve = 'curve' in rule;
  return (
    <>
      {isCurve ? (
        <>
          <CurveEditor
            curve={rule.curve}
            onChange={(points, touching) =>
              put({ ...rule, curve: { ...rule.curve, points } }, touching && `${rule.id} ${touching}`)
            }
          />
          <Troubles troubles={troubles} path={`${path}.curve`} />
        </>
      ) : (
        <div class="row">
          <NumberField
            label={t('policy_edit_points')}
            value={rule.points}
            min={-limits.points}
            max={limits.points}
            step={1}
            onChange={(points) => put({ ...rule, points }, `points ${rule.id}`)}
          />
        </div>
      )}
      <p class="field-label">{t(isCurve ? 'policy_edit_only_if' : 'policy_edit_if')}</p>
      <ConditionEditor
        condition={rule.when ?? null}
        onChange={(to, touching) => {
          const say = isCurve ? undefined : sentenceAfter(rule.say, rule.when, to ?? { all: [] });
          onEdit(
            { do: 'condition', of: { list: 'rules', id: rule.id }, path: [], to, ...(say && { say }) },
            touching ? `${rule.id} ${touching}` : null,
          );
        }}
      />
      <Troubles troubles={troubles} path={`${path}.when`} />
      <Text
        label={t('policy_edit_say')}
        about={t('policy_edit_say_about')}
        value={wordsOf(rule.say)}
        onChange={(text) =>
          put({ ...rule, say: { text, ...(rule.say.with && { with: rule.say.with }) } }, `say ${rule.id}`)
        }
      />
      <Troubles troubles={troubles} path={`${path}.say`} />
      <div class="line-acts">
        <Pick
          labelled
          label={t('policy_edit_group')}
          value={rule.group}
          options={ruleGroups.map((value) => ({ value, text: t(groupKeys[value]) }))}
          onPick={(group) => put({ ...rule, group })}
        />
        <Button
          look="plain"
          icon="remove"
          onPress={() => {
            onEdit({ do: 'remove', list: 'rules', id: rule.id });
            announce(t('policy_edit_removed'));
          }}
        >
          {t('policy_edit_remove')}
        </Button>
      </div>
    </>
  );
}

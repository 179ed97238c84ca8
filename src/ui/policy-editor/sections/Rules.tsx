import { useState } from 'preact/hooks';
import { describeRule, ruleGroups } from '../../../policy/describe/policy.ts';
import type { FactName } from '../../../policy/facts/catalogue.ts';
import type { Group } from '../../../policy/policy.ts';
import { Button } from '../../components/Button.tsx';
import { t } from '../../text/current.ts';
import { speak } from '../../text/speak.ts';
import { FactPicker } from '../conditions/FactPicker.tsx';
import { groupKeys } from '../groups.ts';
import { freshCurve, freshRule } from '../model/fresh.ts';
import { troublesAt } from '../model/problems.ts';
import { conditionOf, freshQuestion } from '../model/question.ts';
import { Troubles } from '../parts/Troubles.tsx';
import type { SectionProps } from '../props.ts';
import { sentenceOf, spokenFact } from '../wording.ts';
import { Cap } from './Cap.tsx';
import { Line } from './Line.tsx';
import { RuleForm } from './RuleForm.tsx';

/** The rules that add points, by theme, each theme with its cap. */
export function Rules(props: SectionProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div class="rules">
      <p class="section-about">{t('policy_edit_rules_about')}</p>
      {ruleGroups.map((group) => (
        <RuleGroup key={group} {...props} group={group} open={open} onOpen={setOpen} />
      ))}
    </div>
  );
}

interface RuleGroupProps extends SectionProps {
  readonly group: Group;
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
}

function RuleGroup({ group, open, onOpen, ...props }: RuleGroupProps) {
  const { policy, troubles, locked, onEdit } = props;
  const [adding, setAdding] = useState<'rule' | 'curve' | null>(null);
  const add = (fact: FactName): void => {
    const when = conditionOf(freshQuestion(fact));
    const entry =
      adding === 'curve'
        ? freshCurve(policy, group, fact, spokenFact(fact))
        : freshRule(policy, group, when, sentenceOf(when));
    setAdding(null);
    onEdit({ do: 'add', list: 'rules', entry, at: policy.rules.length });
    onOpen(entry.id);
  };
  return (
    <section class="group" aria-label={t(groupKeys[group])}>
      <div class="group-head">
        <h3>{t(groupKeys[group])}</h3>
        <Cap group={group} cap={policy.caps[group]} locked={locked} onEdit={onEdit} />
      </div>
      <Troubles troubles={troubles} path={`caps.${group}`} />
      <ul class="lines">
        {policy.rules.map(
          (rule, index) =>
            rule.group === group && (
              <li key={rule.id}>
                <Line
                  sentence={speak(describeRule(rule))}
                  on={rule.enabled !== false}
                  troubled={troublesAt(troubles, `rules[${index}]`).length > 0}
                  open={open === rule.id}
                  locked={locked}
                  onSwitch={(on) => onEdit({ do: 'switch', list: 'rules', id: rule.id, on })}
                  onOpen={(is) => onOpen(is ? rule.id : null)}
                >
                  <RuleForm {...props} rule={rule} index={index} />
                </Line>
              </li>
            ),
        )}
      </ul>
      {adding && <FactPicker numbers={adding === 'curve'} onPick={add} onCancel={() => setAdding(null)} />}
      {!adding && !locked && (
        <div class="row">
          <Button look="plain" icon="add" onPress={() => setAdding('rule')}>
            {t('policy_edit_rule_add')}
          </Button>
          <Button look="plain" icon="add" onPress={() => setAdding('curve')}>
            {t('policy_edit_curve_add')}
          </Button>
        </div>
      )}
    </section>
  );
}

import { useState } from 'preact/hooks';
import { factKeys, factOf } from '../../../policy/facts/catalogue.ts';
import type { Condition } from '../../../policy/policy.ts';
import { t } from '../../text/current.ts';
import { trusted } from '../../trusted.ts';
import {
  type Asked,
  type Asking,
  askedIn,
  askedOtherwise,
  askingsOf,
  conditionOf,
  freshQuestion,
} from '../model/question.ts';
import { Pick } from '../parts/Pick.tsx';
import { FactPicker } from './FactPicker.tsx';
import { supplyKey } from './supply.ts';
import { ValueControl } from './ValueControl.tsx';

interface QuestionRowProps {
  readonly condition: Condition;
  readonly onChange: (to: Condition, touching?: string) => void;
}

const askingKeys: Readonly<Record<Asking, string>> = {
  yes: 'policy_edit_ask_yes',
  no: 'policy_edit_ask_no',
  is: 'policy_edit_ask_is',
  isNot: 'policy_edit_ask_is_not',
  atLeast: 'policy_edit_ask_at_least',
  lessThan: 'policy_edit_ask_less_than',
  atMost: 'policy_edit_ask_at_most',
  moreThan: 'policy_edit_ask_more_than',
  within: 'policy_edit_ask_within',
  contains: 'policy_edit_ask_contains',
  lacks: 'policy_edit_ask_lacks',
  known: 'policy_edit_ask_known',
  unknown: 'policy_edit_ask_unknown',
};

/** One question about one fact: which fact, how it is asked about, and what it is compared with. */
export function QuestionRow({ condition, onChange }: QuestionRowProps) {
  const [picking, setPicking] = useState(false);
  const asked = askedIn(condition);
  // What this editor has no controls for stays as it is written, until it is removed.
  if (asked === null) return <code class="question-raw">{JSON.stringify(condition)}</code>;
  const supply = supplyKey(asked.fact);
  const change = (to: Asked, touching?: string): void => onChange(conditionOf(to), touching);
  const askings = askingsOf(factOf(asked.fact));
  if (picking) {
    return (
      <FactPicker
        onPick={(fact) => {
          setPicking(false);
          if (fact !== asked.fact) change(freshQuestion(fact));
        }}
        onCancel={() => setPicking(false)}
      />
    );
  }
  return (
    <div class="question">
      <button
        type="button"
        class="field question-fact"
        title={t(factKeys(asked.fact).about)}
        aria-label={t('policy_edit_fact_change', { fact: t(factKeys(asked.fact).label) })}
        onClick={trusted(() => setPicking(true))}
      >
        {t(factKeys(asked.fact).label)}
      </button>
      <Pick
        label={t('policy_edit_how')}
        value={asked.asking}
        options={askings.map((value) => ({ value, text: t(askingKeys[value]) }))}
        onPick={(asking) => change(askedOtherwise(asked, asking))}
      />
      <ValueControl asked={asked} onChange={change} />
      {supply && <p class="field-about">{t(supply)}</p>}
    </div>
  );
}

import type { Gate } from '../../../policy/policy.ts';
import { verdicts } from '../../../policy/suggestion.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { t } from '../../text/current.ts';
import { verdictKeys } from '../../verdict/words.ts';
import { ConditionEditor } from '../conditions/ConditionEditor.tsx';
import { Text } from '../parts/Text.tsx';
import { Troubles } from '../parts/Troubles.tsx';
import type { SectionProps } from '../props.ts';
import { sentenceAfter, wordsOf } from '../wording.ts';
import { Offered } from './Offered.tsx';

interface GateFormProps extends SectionProps {
  readonly gate: Gate;
  readonly index: number;
  readonly onMove: (by: number) => void;
}

/** Everything about one gate. */
export function GateForm({ policy, gate, index, troubles, onEdit, onMove, announce }: GateFormProps) {
  const path = `gates[${index}]`;
  return (
    <>
      <Choice
        label={t('policy_edit_verdict')}
        look="row"
        value={gate.verdict}
        options={verdicts.map((value) => ({ value, text: t(verdictKeys[value]) }))}
        onChoose={(verdict) => onEdit({ do: 'put', list: 'gates', entry: { ...gate, verdict } })}
      />
      <p class="field-label">{t('policy_edit_if')}</p>
      <ConditionEditor
        condition={gate.when}
        onChange={(to, touching) => {
          const say = sentenceAfter(gate.say, gate.when, to ?? { all: [] });
          const touched = touching && `${gate.id} ${touching}`;
          onEdit(
            { do: 'condition', of: { list: 'gates', id: gate.id }, path: [], to, ...(say && { say }) },
            touched ?? null,
          );
        }}
      />
      <Troubles troubles={troubles} path={`${path}.when`} />
      <Text
        label={t('policy_edit_say')}
        about={t('policy_edit_say_about')}
        value={wordsOf(gate.say)}
        onChange={(text) =>
          onEdit({ do: 'put', list: 'gates', entry: { ...gate, say: spoken(gate, text) } }, `say ${gate.id}`)
        }
      />
      <Troubles troubles={troubles} path={`${path}.say`} />
      <Offered policy={policy} gate={gate} onEdit={onEdit} />
      <div class="line-acts">
        <Button look="plain" icon="up" disabled={index === 0} onPress={() => onMove(-1)}>
          {t('policy_edit_up')}
        </Button>
        <Button
          look="plain"
          icon="down"
          disabled={index === policy.gates.length - 1}
          onPress={() => onMove(1)}
        >
          {t('policy_edit_down')}
        </Button>
        <Button
          look="plain"
          icon="remove"
          onPress={() => {
            onEdit({ do: 'remove', list: 'gates', id: gate.id });
            announce(t('policy_edit_removed'));
          }}
        >
          {t('policy_edit_remove')}
        </Button>
      </div>
    </>
  );
}

/** The user's own words, still with what else they speak of. */
function spoken({ say: { with: others } }: Gate, text: string): Gate['say'] {
  return { text, ...(others && { with: others }) };
}

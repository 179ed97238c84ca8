import { describeCondition } from '../../../policy/describe/condition.ts';
import type { Condition } from '../../../policy/policy.ts';
import { IconButton } from '../../components/Button.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { t } from '../../text/current.ts';
import { speak, speakFirst } from '../../text/speak.ts';
import { trusted } from '../../trusted.ts';
import { combine, type Level, type Mode, viewOf } from '../model/level.ts';
import { askedIn, isQuestion } from '../model/question.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { Pick } from '../parts/Pick.tsx';
import { QuestionRow } from './QuestionRow.tsx';

interface LevelEditorProps {
  readonly level: Level;
  readonly onChange: (to: Condition, touching?: string) => void;
  readonly onPart: (index: number, to: Condition | null, touching?: string) => void;
  readonly onOpen: (index: number) => void;
}

const modeKeys: Readonly<Record<Mode, string>> = {
  all: 'policy_edit_mode_all',
  any: 'policy_edit_mode_any',
  some: 'policy_edit_mode_some',
  none: 'policy_edit_mode_none',
  notAll: 'policy_edit_mode_not_all',
  fewer: 'policy_edit_mode_fewer',
};
const modes: readonly Mode[] = ['all', 'any', 'some', 'none', 'notAll', 'fewer'];

/** "All of these", "any of these", …: what is asked together, each question with its controls, each deeper level closed. */
export function LevelEditor({ level, onChange, onPart, onOpen }: LevelEditorProps) {
  const { mode, parts, least } = level;
  if (parts.length === 0)
    return (
      <p class="field-about">
        {t(mode === 'all' || mode === 'none' ? 'policy_edit_always' : 'policy_edit_never')}
      </p>
    );
  return (
    <div class="level">
      <div class="row">
        <Pick
          label={t('policy_edit_mode')}
          value={mode}
          options={modes.map((value) => ({ value, text: t(modeKeys[value]) }))}
          onPick={(chosen) => onChange(combine(chosen, parts, least))}
        />
        {(mode === 'some' || mode === 'fewer') && (
          <NumberField
            quiet
            label={t('policy_edit_least')}
            value={least}
            min={1}
            max={parts.length}
            step={1}
            onChange={(count) => onChange(combine(mode, parts, Math.round(count)), 'least')}
          />
        )}
      </div>
      <ul class="level-parts">
        {placed(parts).map(({ part, index }) => (
          <li key={index} class="level-part">
            {isQuestion(viewOf(part)) && askedIn(part) ? (
              <QuestionRow
                condition={part}
                onChange={(to, touching) => onPart(index, to, touching && `${touching} ${index}`)}
              />
            ) : (
              <button type="button" class="level-inner" onClick={trusted(() => onOpen(index))}>
                {speakFirst(describeCondition(part))}
                <Icon name="forth" size={14} />
              </button>
            )}
            <IconButton
              icon="decline"
              label={t('policy_edit_part_remove', { condition: speak(describeCondition(part)) })}
              onPress={() => onPart(index, null)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Parts have no names: their place is all that tells them apart. */
const placed = (parts: readonly Condition[]) => parts.map((part, index) => ({ part, index }));

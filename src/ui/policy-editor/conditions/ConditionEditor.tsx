import { useEffect, useState } from 'preact/hooks';
import type { FactName } from '../../../policy/facts/catalogue.ts';
import type { Condition } from '../../../policy/policy.ts';
import { Button } from '../../components/Button.tsx';
import { t } from '../../text/current.ts';
import { viewOf } from '../model/level.ts';
import { type Path, partAt, withAddedPart, withPart } from '../model/nested.ts';
import { conditionOf, freshQuestion, isQuestion } from '../model/question.ts';
import { FactPicker } from './FactPicker.tsx';
import { LevelEditor } from './LevelEditor.tsx';
import { QuestionRow } from './QuestionRow.tsx';

interface ConditionEditorProps {
  /** Null: none yet. */
  readonly condition: Condition | null;
  /** Null takes the last one away. */
  readonly onChange: (to: Condition | null, touching?: string) => void;
}

/** A condition, one level at a time: what lies deeper is shown as a sentence until it is opened, and stays as it is. */
export function ConditionEditor({ condition, onChange }: ConditionEditorProps) {
  const [at, setAt] = useState<Path>([]);
  const [adding, setAdding] = useState(false);
  const here = condition === null ? undefined : partAt(condition, at);
  // An undo may have taken away the level that is shown.
  useEffect(() => {
    if (at.length > 0 && here === undefined) setAt([]);
  }, [at, here]);
  const add = (fact: FactName): void => {
    setAdding(false);
    onChange(withQuestion(condition, at, conditionOf(freshQuestion(fact))));
  };
  const change = (path: Path, to: Condition | null, touching?: string): void => {
    if (condition !== null) onChange(withPart(condition, path, to), touching);
  };
  const view = here === undefined ? null : viewOf(here);
  return (
    <div class="condition">
      {at.length > 0 && (
        <Button look="plain" icon="back" onPress={() => setAt(outside(condition, at))}>
          {t('policy_edit_level_out')}
        </Button>
      )}
      {here !== undefined && view !== null && isQuestion(view) && (
        <QuestionRow condition={here} onChange={(to, touching) => change(at, to, touching)} />
      )}
      {here !== undefined && view !== null && !isQuestion(view) && (
        <LevelEditor
          level={view}
          onChange={(to, touching) => change(at, to, touching)}
          onPart={(index, to, touching) => change([...at, ...view.inward, index], to, touching)}
          onOpen={(index) => setAt([...at, ...view.inward, index])}
        />
      )}
      {adding ? (
        <FactPicker onPick={add} onCancel={() => setAdding(false)} />
      ) : (
        <div class="row">
          <Button look="plain" icon="add" onPress={() => setAdding(true)}>
            {t('policy_edit_question_add')}
          </Button>
          {condition !== null && (
            <Button look="plain" icon="add" onPress={() => onChange(withGroup(condition, at))}>
              {t('policy_edit_level_add')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** The level around the one at a path: past the `not`s, which belong to the level inside them. */
function outside(condition: Condition | null, at: Path): Path {
  let path = at.slice(0, -1);
  while (path.length > 0 && condition !== null) {
    const around = partAt(condition, path.slice(0, -1));
    if (around === undefined || !('not' in around)) break;
    path = path.slice(0, -1);
  }
  return path;
}

/** With one more question on the level shown; a single question becomes "all of these". */
function withQuestion(condition: Condition | null, at: Path, question: Condition): Condition | null {
  const here = condition === null ? undefined : partAt(condition, at);
  if (condition === null || here === undefined) return question;
  const view = viewOf(here);
  if (isQuestion(view)) return withPart(condition, at, { all: [here, question] });
  if (view.parts.length === 0) return withPart(condition, at, question);
  return withAddedPart(condition, [...at, ...view.inward], question);
}

/** What is here as a part of a new level, so that "any of these" can stand inside "all of these". */
function withGroup(condition: Condition, at: Path): Condition | null {
  const here = partAt(condition, at);
  return here === undefined ? condition : withPart(condition, at, { all: [here] });
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { describeGate } from '../../../policy/describe/policy.ts';
import type { FactName } from '../../../policy/facts/catalogue.ts';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { t } from '../../text/current.ts';
import { speak } from '../../text/speak.ts';
import { trusted } from '../../trusted.ts';
import { FactPicker } from '../conditions/FactPicker.tsx';
import { freshGate } from '../model/fresh.ts';
import { troublesAt } from '../model/problems.ts';
import { conditionOf, freshQuestion } from '../model/question.ts';
import type { SectionProps } from '../props.ts';
import { sentenceOf } from '../wording.ts';
import { GateForm } from './GateForm.tsx';
import { Line } from './Line.tsx';
import { useReorder } from './useReorder.ts';

/** The gates in the order in which they are asked, and a way to add one. */
export function Gates(props: SectionProps) {
  const { policy, troubles, locked, onEdit, announce } = props;
  const { gates } = policy;
  const [open, setOpen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  // A line that moves in the document loses the focus; it gets it back.
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (held.current instanceof HTMLElement && held.current.isConnected) held.current.focus();
    held.current = null;
  }, [gates]);
  const move = (from: number, to: number): void => {
    const gate = gates[from];
    if (gate === undefined || locked || to < 0 || to >= gates.length) return;
    held.current = document.activeElement;
    onEdit({ do: 'move', list: 'gates', id: gate.id, to });
    announce(t('policy_edit_moved', { place: to + 1, total: gates.length }));
  };
  const order = useReorder(move);
  const add = (fact: FactName): void => {
    setAdding(false);
    const when = conditionOf(freshQuestion(fact));
    const entry = freshGate(policy, when, sentenceOf(when));
    // Before the last gate where that one settles everything: after it, no other is ever asked.
    const last = gates.at(-1);
    const catchAll = last !== undefined && 'all' in last.when && last.when.all.length === 0;
    onEdit({ do: 'add', list: 'gates', entry, at: catchAll ? gates.length - 1 : gates.length });
    setOpen(entry.id);
  };
  return (
    <div class="gates">
      <p class="section-about">{t('policy_edit_gates_about')}</p>
      <ol ref={order.list} class="lines">
        {gates.map((gate, index) => {
          const sentence = speak(describeGate(gate));
          const path = `gates[${index}]`;
          return (
            <li key={gate.id} class={dropClass(order.drag, index, gates.length)}>
              <Line
                sentence={sentence}
                on={gate.enabled !== false}
                icon={gate.verdict}
                troubled={troublesAt(troubles, path).length > 0}
                open={open === gate.id}
                locked={locked}
                handle={
                  !locked && (
                    <span
                      class="line-handle"
                      aria-hidden="true"
                      onPointerDown={trusted((event: PointerEvent) => order.onDown(event, index))}
                      onPointerMove={trusted((event: PointerEvent) => order.onMove(event))}
                      onPointerUp={trusted(order.onUp)}
                      onPointerCancel={trusted(order.onCancel)}
                    >
                      <Icon name="grip" />
                    </span>
                  )
                }
                onSwitch={(on) => onEdit({ do: 'switch', list: 'gates', id: gate.id, on })}
                onOpen={(is) => setOpen(is ? gate.id : null)}
                onKey={(event) => {
                  const by = event.altKey ? steps.get(event.key) : undefined;
                  if (by === undefined) return;
                  event.preventDefault();
                  move(index, index + by);
                }}
              >
                <GateForm {...props} gate={gate} index={index} onMove={(by) => move(index, index + by)} />
              </Line>
            </li>
          );
        })}
      </ol>
      {adding && <FactPicker onPick={add} onCancel={() => setAdding(false)} />}
      {!adding && !locked && (
        <Button look="plain" icon="add" onPress={() => setAdding(true)}>
          {t('policy_edit_gate_add')}
        </Button>
      )}
    </div>
  );
}

const steps = new Map([
  ['ArrowUp', -1],
  ['ArrowDown', 1],
]);

/** Marks the place where a dragged line would go. */
function dropClass(drag: { from: number; to: number } | null, index: number, count: number): string {
  if (drag === null) return '';
  if (drag.from === index) return 'dragged';
  if (drag.to === index) return 'drop-before';
  return drag.to === count && index === count - 1 ? 'drop-after' : '';
}

import { useRef, useState } from 'preact/hooks';
import { factKeys, factOf } from '../../../policy/facts/catalogue.ts';
import type { CurveRule } from '../../../policy/policy.ts';
import { limits } from '../../../policy/problems/limits.ts';
import { Button, IconButton } from '../../components/Button.tsx';
import { t } from '../../text/current.ts';
import { exactNumber } from '../../text/speak.ts';
import { trusted } from '../../trusted.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { between, graph, lengthOf, roomAt, type Stop, scaleOf, stepOf } from './curve-scale.ts';

interface CurveEditorProps {
  readonly curve: CurveRule['curve'];
  readonly onChange: (points: readonly Stop[], touching?: string) => void;
}

/** Points along a number, as a graph to drag and as numbers to type. */
export function CurveEditor({ curve: { fact: name, points }, onChange }: CurveEditorProps) {
  const fact = factOf(name);
  const most = fact?.type === 'number' ? fact.max : null;
  const label = t(factKeys(name).label);
  const svg = useRef<SVGSVGElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  // While a point is dragged the graph keeps its scale, or it would run away from the pointer.
  const [held, setHeld] = useState<readonly Stop[] | null>(null);
  const scale = scaleOf(held ?? points, most);
  const move = (index: number, [x, y]: Stop, touching: string): void =>
    onChange(
      points.map((point, i) => (i === index ? [between(points, index, x, most), clampPoints(y)] : point)),
      touching,
    );
  const follow = (event: PointerEvent): void => {
    const box = svg.current?.getBoundingClientRect();
    if (dragged === null || !box) return;
    const x = ((event.clientX - box.left) / box.width) * graph.width;
    const y = ((event.clientY - box.top) / box.height) * graph.height;
    move(dragged, scale.at(x, y), `drag ${dragged}`);
  };
  const onKey = (event: KeyboardEvent, index: number): void => {
    const [x, y] = points[index] ?? [0, 0];
    const step = stepOf(lengthOf(points));
    const to = arrow(event.key, x, y, step);
    if (to === null) return;
    event.preventDefault();
    move(index, to, `key ${index}`);
  };
  const release = (): void => {
    setDragged(null);
    setHeld(null);
  };
  return (
    <div class="curve">
      <svg ref={svg} class="curve-graph" viewBox={`0 0 ${graph.width} ${graph.height}`}>
        <title>{t('policy_edit_curve', { fact: label })}</title>
        <line class="curve-zero" x1={0} x2={graph.width} y1={scale.y(0)} y2={scale.y(0)} />
        <polyline class="curve-line" points={path(points, scale)} />
        {placed(points).map(({ x, y, index }) => (
          <g key={index}>
            <text class="curve-value" x={scale.x(x)} y={scale.y(y) - 10} text-anchor="middle">
              {exactNumber(y)}
            </text>
            <circle
              class="curve-point"
              cx={scale.x(x)}
              cy={scale.y(y)}
              r={dragged === index ? 8 : 6}
              tabindex={0}
              role="slider"
              aria-label={t('policy_edit_curve_point', { place: index + 1, fact: label })}
              aria-valuemin={-limits.points}
              aria-valuemax={limits.points}
              aria-valuenow={y}
              aria-valuetext={t('policy_edit_curve_value', { points: exactNumber(y), value: exactNumber(x) })}
              onKeyDown={trusted((event: KeyboardEvent) => onKey(event, index))}
              onPointerDown={trusted((event: PointerEvent) => {
                if (event.currentTarget instanceof Element)
                  event.currentTarget.setPointerCapture(event.pointerId);
                setHeld(points);
                setDragged(index);
              })}
              onPointerMove={trusted(follow)}
              onPointerUp={trusted(release)}
              onPointerCancel={trusted(release)}
            />
          </g>
        ))}
      </svg>
      <CurveTable label={label} points={points} most={most} onChange={onChange} onMove={move} />
    </div>
  );
}

interface CurveTableProps {
  readonly label: string;
  readonly points: readonly Stop[];
  readonly most: number | null;
  readonly onChange: CurveEditorProps['onChange'];
  readonly onMove: (index: number, to: Stop, touching: string) => void;
}

function CurveTable({ label, points, most, onChange, onMove }: CurveTableProps) {
  const add = (): void => {
    const [x, y] = points.at(-1) ?? [0, 0];
    const before = points.at(-2)?.[0] ?? 0;
    // At the end there may be no room: then between the last two.
    const next = most !== null && x >= most ? ([(before + x) / 2, y] as const) : null;
    const further = Math.min(most ?? Infinity, x + Math.max(1, x - before));
    onChange(next ? [...points.slice(0, -1), next, [x, y]] : [...points, [further, y]]);
  };
  return (
    <div class="curve-table">
      <p class="field-label">{t('policy_edit_curve', { fact: label })}</p>
      {placed(points).map(({ x, y, index }) => (
        <div key={index} class="row">
          <NumberField
            quiet
            label={t('policy_edit_curve_at', { fact: label })}
            value={x}
            // A number on its way to a larger one (the 4 of 40) must not be pulled up to the point before.
            min={roomAt(points, index, most).min}
            max={most}
            onChange={(to) => onMove(index, [to, y], `x ${index}`)}
          />
          <NumberField
            quiet
            unit={t('policy_edit_unit_points')}
            label={t('policy_edit_curve_points', { value: exactNumber(x) })}
            value={y}
            min={-limits.points}
            max={limits.points}
            onChange={(to) => onMove(index, [x, to], `y ${index}`)}
          />
          {points.length > 2 && (
            <IconButton
              icon="decline"
              label={t('policy_edit_curve_remove', { place: index + 1 })}
              onPress={() => onChange(points.filter((_, i) => i !== index))}
            />
          )}
        </div>
      ))}
      {points.length < limits.curvePoints && (
        <Button look="plain" icon="add" onPress={add}>
          {t('policy_edit_curve_more')}
        </Button>
      )}
    </div>
  );
}

/** Points have no names: their place is all that tells them apart. */
const placed = (points: readonly Stop[]) => points.map(([x, y], index) => ({ x, y, index }));

const clampPoints = (y: number): number => Math.max(-limits.points, Math.min(limits.points, y));

function arrow(key: string, x: number, y: number, step: number): Stop | null {
  if (key === 'ArrowUp') return [x, y + 1];
  if (key === 'ArrowDown') return [x, y - 1];
  if (key === 'ArrowRight') return [x + step, y];
  return key === 'ArrowLeft' ? [x - step, y] : null;
}

/** The curve is flat outside its points, so the line runs to both edges. */
function path(points: readonly Stop[], scale: ReturnType<typeof scaleOf>): string {
  const drawn = points.map(([x, y]) => [scale.x(x), scale.y(y)] as const);
  const [first, last] = [drawn[0]?.[1] ?? 0, drawn.at(-1)?.[1] ?? 0];
  return [[0, first], ...drawn, [graph.width, last]].map((place) => place.join()).join(' ');
}

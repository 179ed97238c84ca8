import { useRef, useState } from 'preact/hooks';
import type { Policy } from '../../../policy/policy.ts';
import { t } from '../../text/current.ts';
import { trusted } from '../../trusted.ts';
import { verdictKeys } from '../../verdict/words.ts';
import { NumberField } from '../parts/NumberField.tsx';

type Bands = Policy['bands'];
type Handle = 'accept' | 'decline';

interface BandScaleProps {
  readonly bands: Bands;
  readonly locked: boolean;
  readonly onChange: (to: Bands, touching: string) => void;
}

const handles: readonly Handle[] = ['decline', 'accept'];
const labelKeys: Readonly<Record<Handle, string>> = {
  decline: 'policy_edit_band_decline',
  accept: 'policy_edit_band_accept',
};
const strides = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageUp', 10],
  ['PageDown', -10],
]);

/** The score from 0 to 100 with its three bands and the two handles between them. */
export function BandScale({ bands, locked, onChange }: BandScaleProps) {
  const track = useRef<HTMLDivElement>(null);
  const between = bands.between ?? 'reply';
  const [dragged, setDragged] = useState<Handle | null>(null);
  const set = (handle: Handle, value: number): void => {
    const [low, high] = handle === 'decline' ? [0, bands.accept - 1] : [bands.decline + 1, 100];
    onChange({ ...bands, [handle]: Math.max(low, Math.min(high, value)) }, `band ${handle}`);
  };
  const follow = ({ clientX }: PointerEvent): void => {
    const box = track.current?.getBoundingClientRect();
    if (dragged === null || !box) return;
    const share = (clientX - box.left) / box.width;
    const isTurned = document.documentElement.dir === 'rtl';
    set(dragged, Math.round((isTurned ? 1 - share : share) * 100));
  };
  const onKey = (event: KeyboardEvent, handle: Handle): void => {
    const turned = document.documentElement.dir === 'rtl' && /Left|Right/.test(event.key);
    const by = strides.get(event.key);
    const to =
      event.key === 'Home' ? 0 : event.key === 'End' ? 100 : by && bands[handle] + (turned ? -by : by);
    if (to === undefined) return;
    event.preventDefault();
    set(handle, to);
  };
  return (
    <div class="bands">
      <div ref={track} class="bands-track">
        <span class="band band-decline" style={{ inlineSize: `${bands.decline}%` }}>
          {t(verdictKeys.decline)}
        </span>
        <span class={`band band-${between}`} style={{ inlineSize: `${bands.accept - bands.decline}%` }}>
          {t(between === 'wait' ? 'verdict_look' : verdictKeys.reply)}
        </span>
        <span class="band band-accept" style={{ inlineSize: `${100 - bands.accept}%` }}>
          {t(verdictKeys.accept)}
        </span>
        {handles.map((handle) => (
          <span
            key={handle}
            class={`band-handle band-handle-${handle}`}
            style={{ insetInlineStart: `${bands[handle]}%` }}
            role="slider"
            tabIndex={locked ? -1 : 0}
            aria-label={t(labelKeys[handle])}
            aria-disabled={locked}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={bands[handle]}
            onKeyDown={trusted((event: KeyboardEvent) => locked || onKey(event, handle))}
            onPointerDown={trusted((event: PointerEvent) => {
              if (locked || !(event.currentTarget instanceof Element)) return;
              event.currentTarget.setPointerCapture(event.pointerId);
              setDragged(handle);
            })}
            onPointerMove={trusted(follow)}
            onPointerUp={trusted(() => setDragged(null))}
            onPointerCancel={trusted(() => setDragged(null))}
          />
        ))}
      </div>
      <div class="row">
        {handles.map((handle) => (
          <NumberField
            key={handle}
            label={t(labelKeys[handle])}
            value={bands[handle]}
            min={handle === 'decline' ? 0 : bands.decline + 1}
            max={handle === 'decline' ? bands.accept - 1 : 100}
            step={1}
            onChange={(value) => set(handle, value)}
          />
        ))}
      </div>
    </div>
  );
}

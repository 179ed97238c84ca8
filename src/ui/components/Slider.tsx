import { useId } from 'preact/hooks';
import { trusted } from '../trusted.ts';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** The value in words. */
  readonly words: string;
  readonly onChoose: (value: number) => void;
}

/** A whole number between two others. */
export function Slider({ label, value, min, max, words, onChoose }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={1}
        value={value}
        aria-label={label}
        aria-valuetext={words}
        onChange={trusted((event: Event & { readonly currentTarget: HTMLInputElement }) =>
          onChoose(event.currentTarget.valueAsNumber),
        )}
      />
      <output for={id}>{words}</output>
    </div>
  );
}

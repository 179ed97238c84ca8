import { useId, useState } from 'preact/hooks';
import { trusted } from '../../ui/trusted.ts';

interface LinesProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

/** Several short texts, one a line. */
export function Lines({ label, lines, onChange }: LinesProps) {
  const id = useId();
  // What is typed stays as it is; only what it comes to is told.
  const [text, setText] = useState(() => lines.join('\n'));
  const type = (event: Event & { readonly currentTarget: HTMLTextAreaElement }): void => {
    setText(event.currentTarget.value);
    onChange([...new Set(event.currentTarget.value.split('\n').flatMap((line) => line.trim() || []))]);
  };
  return (
    <div class="select known-wide">
      <label for={id}>{label}</label>
      <textarea id={id} dir="auto" rows={4} value={text} onInput={trusted(type)} />
    </div>
  );
}

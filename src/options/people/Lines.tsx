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
  // What is typed stays as it is, only what it comes to is told; until that is another for some other reason.
  const [typed, setTyped] = useState('');
  const text = linesOf(typed).join('\n') === lines.join('\n') ? typed : lines.join('\n');
  const type = (event: Event & { readonly currentTarget: HTMLTextAreaElement }): void => {
    setTyped(event.currentTarget.value);
    onChange(linesOf(event.currentTarget.value));
  };
  return (
    <div class="select known-wide">
      <label for={id}>{label}</label>
      <textarea id={id} dir="auto" rows={4} value={text} onInput={trusted(type)} />
    </div>
  );
}

function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n').flatMap((line) => line.trim() || []))];
}

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../ui/components/Button.tsx';
import { trusted } from '../../ui/trusted.ts';

interface FileButtonProps {
  readonly accept: string;
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
  readonly children: ComponentChildren;
}

/** A button that lets the user choose a file. */
export function FileButton({ accept, disabled, onChoose, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = (event: Event & { readonly currentTarget: HTMLInputElement }): void => {
    const [file] = event.currentTarget.files ?? [];
    // So that the same file can be chosen again.
    if (file) onChoose(file);
    event.currentTarget.value = '';
  };
  return (
    <>
      <Button disabled={disabled} onPress={() => input.current?.click()}>
        {children}
      </Button>
      <input ref={input} type="file" hidden accept={accept} onChange={trusted(chosen)} />
    </>
  );
}

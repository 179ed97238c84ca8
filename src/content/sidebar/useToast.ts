import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** How long a toast stays, in milliseconds. */
const stays = 5000;

/** The toast's text now ('' for none), and how to say something. */
export function useToast(): readonly [text: string, announce: (text: string) => void] {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const announce = useCallback((next: string) => {
    clearTimeout(timer.current);
    setText(next);
    timer.current = setTimeout(() => setText(''), stays);
  }, []);
  return [text, announce];
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../../ui/components/Field.tsx';
import { t } from '../../ui/text/current.ts';

interface SearchFieldProps {
  /** What is searched for now. */
  readonly searched: string;
  readonly onSearch: (text: string) => void;
}

/** Pause after the last letter before the search begins, in milliseconds. */
const pause = 200;

/** The words to search for: asked for once typing rests. */
export function SearchField({ searched, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(searched);
  const told = useRef(searched);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // Only what others changed is taken over: what was told from here may be behind what has been typed since.
    if (searched === told.current) return;
    told.current = searched;
    clearTimeout(timer.current);
    setText(searched);
  }, [searched]);
  const type = (typed: string): void => {
    setText(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      told.current = typed;
      onSearch(typed);
    }, pause);
  };
  return <Field label={t('history_search')} type="search" value={text} longest={200} onInput={type} />;
}

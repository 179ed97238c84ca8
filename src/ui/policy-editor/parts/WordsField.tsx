import { useId, useRef } from 'preact/hooks';
import { limits } from '../../../policy/problems/limits.ts';
import { IconButton } from '../../components/Button.tsx';
import { t } from '../../text/current.ts';
import { trusted } from '../../trusted.ts';

interface WordsFieldProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
}

type Keyed = KeyboardEvent & { readonly currentTarget: HTMLInputElement };

/** Words and phrases, one chip each: Enter or a comma adds one, Backspace in the empty field takes the last one out. */
export function WordsField({ label, words, onChange }: WordsFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const add = (): void => {
    const typed = field.current?.value.split(',').map((word) => word.trim()) ?? [];
    const fresh = typed.filter((word) => word !== '' && !words.includes(word));
    if (field.current) field.current.value = '';
    if (fresh.length > 0) onChange([...words, ...new Set(fresh)]);
  };
  const onKey = (event: Keyed): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && event.currentTarget.value === '' && words.length > 0) {
      onChange(words.slice(0, -1));
    }
  };
  const remove = (word: string): void => {
    onChange(words.filter((each) => each !== word));
    field.current?.focus();
  };
  return (
    <div class="words">
      <ul class="words-list" aria-label={label}>
        {words.map((word) => (
          <li key={word} class="word">
            <span>{word}</span>
            <IconButton
              icon="decline"
              label={t('policy_edit_word_remove', { word })}
              onPress={() => remove(word)}
            />
          </li>
        ))}
      </ul>
      <label for={id} class="said">
        {t('policy_edit_word_add')}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        class="field words-field"
        placeholder={t('policy_edit_word_add')}
        maxLength={limits.wordLength}
        onKeyDown={trusted(onKey)}
        onBlur={trusted(add)}
      />
    </div>
  );
}

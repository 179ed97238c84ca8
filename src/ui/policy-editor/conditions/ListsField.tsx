import { t } from '../../text/current.ts';
import { trusted } from '../../trusted.ts';
import { WordsField } from '../parts/WordsField.tsx';
import { useListNames } from './listNames.ts';

interface ListsFieldProps {
  readonly label: string;
  /** Names of lists, whether or not there is one of that name now. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Which of the user's own named lists: those there are to be ticked, and others by their name. */
export function ListsField({ label, chosen, onChange }: ListsFieldProps) {
  const known = useListNames();
  const names = known ?? [];
  const others = chosen.filter((name) => !names.includes(name));
  const toggle = (name: string): void =>
    onChange(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name]);
  return (
    <div class="lists">
      {names.length > 0 && (
        <fieldset class="lists-names">
          <legend class="said">{label}</legend>
          {names.map((name) => (
            <label key={name} class="lists-name">
              <input type="checkbox" checked={chosen.includes(name)} onChange={trusted(() => toggle(name))} />
              <bdi>{name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      {known?.length === 0 && (
        <p class="field-about">{t('policy_edit_lists_none', { people: t('options_people') })}</p>
      )}
      {(names.length === 0 || others.length > 0) && (
        <WordsField
          label={label}
          words={others}
          onChange={(words) => onChange([...chosen.filter((name) => names.includes(name)), ...words])}
        />
      )}
    </div>
  );
}

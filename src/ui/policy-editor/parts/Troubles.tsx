import { Icon } from '../../icons/Icon.tsx';
import { t } from '../../text/current.ts';
import { type Trouble, troublesAt } from '../model/problems.ts';

/** What is wrong at one place of the draft, each said once. */
export function Troubles({
  troubles,
  path,
}: {
  readonly troubles: readonly Trouble[];
  readonly path: string;
}) {
  const said = [...new Set(troublesAt(troubles, path).map(({ key }) => key))];
  return said.map((key) => (
    <p key={key} class="trouble">
      <Icon name="warning" size={14} />
      {t(key)}
    </p>
  ));
}

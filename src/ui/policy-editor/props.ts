import type { Policy } from '../../policy/policy.ts';
import type { Edit } from './model/edit.ts';
import type { Trouble } from './model/problems.ts';

/** What every section of the editor is given. */
export interface SectionProps {
  readonly policy: Policy;
  readonly troubles: readonly Trouble[];
  readonly locked: boolean;
  readonly onEdit: (edit: Edit, touching?: string | null) => void;
  /** Says something to screen readers. */
  readonly announce: (words: string) => void;
}

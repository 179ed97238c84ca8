import choice from '../components/choice.css?inline';
import counts from '../components/counts.css?inline';
import held from '../components/held.css?inline';
import switches from '../components/switch.css?inline';
import page from '../page/page.css?inline';
import { editorStyles } from '../policy-editor/css/styles.ts';
import policyImport from '../policy-keep/import.css?inline';
import shelf from '../policy-keep/shelf.css?inline';
import versions from '../policy-keep/versions.css?inline';

/** The styles that only our own pages share: the sidebar does not carry them. */
export const pageStyles: readonly string[] = [
  page,
  choice,
  held,
  counts,
  switches,
  shelf,
  versions,
  policyImport,
  ...editorStyles,
];

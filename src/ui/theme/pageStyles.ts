import choice from '../components/choice.css?inline';
import counts from '../components/counts.css?inline';
import held from '../components/held.css?inline';
import switches from '../components/switch.css?inline';
import page from '../page/page.css?inline';
import { editorStyles } from '../policy-editor/css/styles.ts';
import keep from '../policy-keep/keep.css?inline';

/** The styles that only our own pages share: the sidebar does not carry them. */
export const pageStyles: readonly string[] = [page, choice, held, counts, switches, keep, ...editorStyles];

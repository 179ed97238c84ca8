import conditions from './conditions.css?inline';
import editor from './editor.css?inline';
import fields from './fields.css?inline';
import graphs from './graphs.css?inline';
import lines from './lines.css?inline';

/** The styles of the policy editor, in the order in which they apply. */
export const editorStyles: readonly string[] = [fields, editor, lines, conditions, graphs];

import type { SkipReason } from '../../messages/import-report.ts';
import { limits } from '../limits.ts';
import { contentLine, type Property, propertyName } from './content-line.ts';
import { unfolded } from './unfolded.ts';

/** A part of a calendar or an address book: `BEGIN:NAME … END:NAME`. */
export interface Component {
  readonly name: string;
  /** The line it begins in. */
  readonly line: number;
  /** Those that are wanted, in their order. */
  readonly properties: readonly Property[];
  readonly parts: readonly Component[];
}

/** What a file is looked through for. */
export interface Wanted {
  /** What may hold the components. */
  readonly container: string;
  /** Components that are handed over, wherever they stand. */
  readonly components: readonly string[];
  /** Whether a property is read, by its name; all others are passed over, whatever is in them. */
  reads(name: string): boolean;
}

/** What is met in a file: a component that is wanted, or the beginning or a property of what holds them. */
export type Met =
  | { readonly is: 'component'; readonly component: Component }
  | { readonly is: 'property'; readonly property: Property }
  | { readonly is: 'container' };

type Skip = (reason: SkipReason, line: number) => void;

interface Open extends Component {
  readonly properties: Property[];
  readonly parts: Component[];
  /** The value of a property of another: somebody's assistant. */
  readonly isValue: boolean;
  length: number;
  isFull: boolean;
  /** Another began after it, so that all of its lines are whole. */
  isFollowed: boolean;
}

const edge = /^\s*(BEGIN|END)\s*:\s*([\w-]{1,64})\s*$/i;
/** Lines of a picture that were not folded. */
const encoded = /^[A-Za-z0-9+/=]+$/;
const encodedName = /^[^:]{0,200}(?:BASE64|ENCODING=B)\b/i;
const deepest = 30;

/**
 * Reads a calendar or an address book property by property. A line that cannot be read costs itself and is told of; so does
 * the end of a component where it is missing. What stands outside of components, such as the lines of a mail, is passed over.
 */
export async function* componentsOf(
  text: AsyncIterable<string>,
  wanted: Wanted,
  skip: Skip,
): AsyncGenerator<Met> {
  const open: Open[] = [];
  let before = '';
  let isEncoded = false;
  for await (const { line, text: content } of unfolded(text)) {
    const [, which = '', found] = edge.exec(content.slice(0, 100)) ?? [];
    const top = open.at(-1);
    if (found !== undefined) {
      const name = found.toUpperCase();
      if (which.toUpperCase() === 'END') yield* closed(open, name, wanted, skip);
      else if (name === wanted.container) {
        yield* followed(open, wanted, skip);
        yield { is: 'container' };
      } else {
        if (open.length === deepest) yield* ended(open.splice(0, 1), wanted, skip);
        for (const each of open) each.isFollowed ||= each.name === name;
        // One that never ended stays open: what follows may belong to it.
        open.push({ name, line, properties: [], parts: [], isValue: before === 'AGENT', ...unread });
      }
      [before, isEncoded] = ['', false];
      continue;
    }
    const name = propertyName(content);
    if (name !== null) [before, isEncoded] = [name, encodedName.test(content.slice(0, 300))];
    else if (top && !(isEncoded && encoded.test(content))) skip('oddLine', line);
    if (name === null || !wanted.reads(name)) continue;
    const property = contentLine(content, line);
    if (!top) {
      if (property) yield { is: 'property', property };
    } else if (!property) skip('oddLine', line);
    else keep(top, property, content.length, skip);
  }
  yield* ended(open, wanted, skip);
}

const unread = { length: 0, isFull: false, isFollowed: false };

function keep(component: Open, property: Property, length: number, skip: Skip): void {
  component.length += length;
  if (component.length <= limits.record) component.properties.push(property);
  else if (!component.isFull) {
    component.isFull = true;
    skip('hugeField', property.line);
  }
}

/** Ends the innermost component of that name; those inside it whose ends are missing end with it. */
function* closed(open: Open[], name: string, wanted: Wanted, skip: Skip): Generator<Met> {
  const at = open.findLastIndex((each) => each.name === name);
  if (at < 0) {
    if (name === wanted.container) yield* followed(open, wanted, skip);
    return;
  }
  const [component, ...inner] = open.splice(at);
  if (!component) return;
  // What follows a part without an end was the whole's.
  for (const { line, properties } of inner) {
    skip('oddLine', line);
    component.properties.push(...properties);
  }
  if (component.isValue) return;
  if (wanted.components.includes(name)) yield { is: 'component', component };
  else open.at(-1)?.parts.push(component);
}

/** What held them begins or ends: nothing goes on. */
function* followed(open: Open[], wanted: Wanted, skip: Skip): Generator<Met> {
  for (const each of open) each.isFollowed = true;
  yield* ended(open.splice(0), wanted, skip);
}

/** Components whose ends are missing. Of one that was cut off the last line may be half of one. */
function* ended(open: readonly Open[], { components }: Wanted, skip: Skip): Generator<Met> {
  for (const component of open) {
    if (!components.includes(component.name)) continue;
    skip(component.isFollowed ? 'oddLine' : 'brokenRow', component.line);
    if (component.isFollowed) yield { is: 'component', component };
  }
}

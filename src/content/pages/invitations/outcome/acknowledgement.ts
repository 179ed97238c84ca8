import * as dom from '../../../dom/dom.ts';
import { headLines } from '../card/lines.ts';
import { takeApart } from '../card/take-apart.ts';
import { controlsOn, nameControls } from '../rows/controls.ts';
import { pairsAmong } from '../rows/pairs.ts';
import { Ground } from '../scene/ground.ts';
import { landmarksOn } from '../scene/landmarks.ts';
import { entityOf } from '../scene/links.ts';
import type { Scene } from '../scene/scene.ts';
import { clean } from '../text/clean.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** What LinkedIn puts in a row's place once it is answered. */
export interface Acknowledgement {
  /** Whom it is about, as far as it says. */
  readonly name: string | null;
  /** `unknown` where the words are foreign: the row is answered, how cannot be told. */
  readonly kind: 'accepted' | 'ignored' | 'unknown';
  /** The line that says so; empty where only a close control does. */
  readonly text: string;
}

const closeMark =
  'svg[id^="close"], svg[data-test-icon^="close"], li-icon[type^="cancel"], li-icon[type^="close"]';

/**
 * Reads a row that has been answered ("Jane Doe is now a connection", with a close control); null for anything else,
 * above all for a row that still has its accept and ignore controls.
 */
export function readAcknowledgement(
  element: Element,
  { lexicon, generation }: Pick<Scene, 'lexicon' | 'generation'>,
): Acknowledgement | null {
  const ground = new Ground([element]);
  const controls = nameControls(controlsOn(ground), lexicon);
  const pairs = pairsAmong(controls, lexicon);
  // A lone "Ignorer" may close the acknowledgement: then its words must say what it is.
  if (pairs.some(({ accept }) => accept)) return null;
  const lines = headLines(takeApart(element, landmarksOn(ground, generation), null, null), lexicon);
  for (const line of lines) {
    for (const [kind, list] of [
      ['accepted', 'accepted'],
      ['ignored', 'ignored'],
    ] as const) {
      const found = lexicon.templates(list).match(line.text);
      if (found) {
        const name = found.name ? clean(found.name) : linkedName(element, lexicon);
        return { name, kind, text: line.text };
      }
    }
  }
  const hasClose = pairs.length === 0 && dom.querySelector(element, closeMark) !== null;
  return hasClose && lines.length > 0
    ? { name: linkedName(element, lexicon), kind: 'unknown', text: '' }
    : null;
}

function linkedName(element: Element, lexicon: Lexicon): string | null {
  for (const link of dom.querySelectorAll(element, 'a[href*="/in/"]')) {
    const text = clean(dom.textContent(link) ?? '');
    // "View profile" is nobody's name.
    if (text !== '' && lexicon.roleOf(text, '') === null && entityOf(link)) return text;
  }
  return null;
}

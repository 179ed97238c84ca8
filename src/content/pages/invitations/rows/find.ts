import * as dom from '../../../dom/dom.ts';
import { boilerplateOf } from '../card/boilerplate.ts';
import { readAcknowledgement } from '../outcome/acknowledgement.ts';
import { showsSent } from '../page/tab.ts';
import { type Ground, groundOf, wholePage } from '../scene/ground.ts';
import { generationOf, knownMarkup } from '../scene/known.ts';
import { lexiconFor } from '../scene/language.ts';
import type { Scene } from '../scene/scene.ts';
import { type Card, cardsAround } from './cards.ts';
import { type Control, controlsOn, nameControls } from './controls.ts';
import { pairsAmong } from './pairs.ts';
import { type Shown, shown } from './shown.ts';

/** The rows of a page, found but not yet read. */
export interface FoundRows {
  readonly scene: Scene;
  /** In the order of the page; hidden columns, suggestions and answered rows are left out. */
  readonly cards: readonly Card[];
  /** How many rows are there that nobody can see. */
  readonly unseen: number;
  /** Elements that some generation marks as an invitation and that have no controls to tell what they are. */
  readonly lost: readonly Element[];
  /** False on the tab of invitations sent, whose rows are none of ours. */
  readonly isReceived: boolean;
}

/**
 * Finds the rows of pending received invitations and what is needed to read them. Cheap enough to run on every change of
 * the list: it looks at controls and their surroundings, not at what the rows say.
 */
export function findRows(root: Document): FoundRows {
  const main = groundOf(root);
  const found = search(root, main);
  if (found.cards.length > 0 || main.scopes.every((scope) => scope === dom.body(root))) return found;
  const wider = search(root, wholePage(root));
  return wider.cards.length > 0 ? wider : found;
}

function search(root: Document, ground: Ground): FoundRows {
  const controls = controlsOn(ground);
  const lexicon = lexiconFor(declaredLanguage(root), controls);
  const scene = {
    ground,
    generation: generationOf(root),
    lexicon,
    boilerplate: new Set<string>(),
    cards: [],
  };
  const { cards, unseen } = cardsOf(controls, scene);
  const isSent = cards.every(({ pair }) => pair.by === 'shape') && showsSent(root, lexicon);
  if (isSent) return { scene, cards: [], unseen: 0, lost: [], isReceived: false };
  const boilerplate = lexicon.knowsLanguage ? scene.boilerplate : boilerplateOf(cards, lexicon);
  return {
    scene: { ...scene, boilerplate, cards },
    cards,
    unseen,
    lost: lostAmong(cards, scene),
    isReceived: true,
  };
}

function cardsOf(controls: readonly Control[], { ground, lexicon, generation }: Scene): Shown {
  const named = nameControls(controls, lexicon);
  const cards = cardsAround(pairsAmong(named, lexicon), named, ground, generation).filter(
    ({ element, pair }) => pair.accept || readAcknowledgement(element, { lexicon, generation }) === null,
  );
  return shown(cards, ground);
}

/** The language the page declares for itself. */
function declaredLanguage(root: Document): string | null {
  const declared = dom.getAttribute(dom.documentElement(root), 'lang')?.trim();
  return declared ? declared : null;
}

function lostAmong(cards: readonly Card[], scene: Scene): Element[] {
  const { certainCard } = knownMarkup();
  const found = new Set<Element>(cards.map(({ element }) => element));
  const around = new Set<Element>();
  for (const element of found)
    for (let at = dom.parentElement(element); at && !around.has(at); at = dom.parentElement(at))
      around.add(at);
  const isInRow = (element: Element): boolean => {
    let at: Element | null = element;
    while (at && !found.has(at) && !around.has(at)) at = dom.parentElement(at);
    return at !== null && found.has(at);
  };
  return scene.ground
    .all(certainCard)
    .filter(
      (element) =>
        !around.has(element) &&
        !isInRow(element) &&
        dom.closest(dom.parentElement(element), certainCard) == null &&
        !scene.ground.isShut(element) &&
        readAcknowledgement(element, scene) === null,
    );
}

import * as dom from '../../../dom/dom.ts';
import { readAcknowledgement } from '../outcome/acknowledgement.ts';
import { Ground } from '../scene/ground.ts';
import { landmarksOn } from '../scene/landmarks.ts';
import { opensComposer } from '../scene/links.ts';
import type { Scene } from '../scene/scene.ts';
import type { Card } from './cards.ts';
import { controlsOn, nameControls } from './controls.ts';
import { pairsAmong } from './pairs.ts';

/** The controls of a row, to be pressed on the user's behalf; null where the row has none. */
export interface RowControls {
  readonly accept: Element | null;
  readonly ignore: Element | null;
  /** Opens LinkedIn's composer for this invitation. */
  readonly reply: Element | null;
}

/** The controls of a row as found. */
export function handlesOf({ pair, others }: Card): RowControls {
  const reply =
    others.find(({ element }) => dom.tagName(element) === 'A' && opensComposer(element)) ??
    others.find(({ role }) => role === 'reply');
  return {
    accept: pair.accept?.element ?? null,
    ignore: pair.ignore?.element ?? null,
    reply: reply?.element ?? null,
  };
}

/** A row's controls found afresh in its element as it is now; null when it has no pair any more. */
export function findAfresh(element: Element, scene: Scene): Card | null {
  const { lexicon, generation } = scene;
  const ground = new Ground([element]);
  const controls = nameControls(controlsOn(ground), lexicon);
  const pair = pairsAmong(controls, lexicon)[0];
  if (!pair || (!pair.accept && readAcknowledgement(element, scene))) return null;
  const others = controls.filter((control) => control !== pair.accept && control !== pair.ignore);
  const landmarks = landmarksOn(ground, generation);
  return { element, pair, others, landmarks, carriers: landmarks.carriers };
}

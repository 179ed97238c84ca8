import * as dom from '../../../dom/dom.ts';
import type { Picture } from './sheet.ts';

/** The one-pixel image LinkedIn's older pages put where somebody has no photo. */
const blankGif = /^data:(?:image\/gif;base64,R0lGODlhAQAB|,)/i;
const ghost = /ghost|default[_-]?(?:avatar|profile)|\/aero-v1\/sc\/h\/|static\.licdn\.com/i;

/**
 * True: a photo is shown. False: the place for it is there and holds none (a drawing, an image without source, the blank
 * ghost). Null: no such place, or an image whose source has not been set yet.
 */
export function showsPhoto(pictures: readonly Picture[]): boolean | null {
  const answers = pictures.map(photoIn);
  if (answers.includes('photo')) return true;
  if (answers.includes('later')) return null;
  return answers.includes('none') ? false : null;
}

function photoIn(picture: Picture): 'photo' | 'none' | 'later' {
  if (picture.kind === 'background')
    return ghost.test(dom.getAttribute(picture.element, 'style') ?? '') ? 'none' : 'photo';
  if (picture.kind !== 'img') return 'none';
  const { element } = picture;
  if (dom.getAttribute(element, 'src')?.startsWith('https://media.licdn.com/')) return 'photo';
  const classes = dom.getAttribute(element, 'class') ?? '';
  if (/ghost/i.test(classes)) return hasDelayed(element) ? 'photo' : 'none';
  // A source that will be set when the row comes into view is as good as a photo: ghosts have none.
  if (hasDelayed(element)) return 'photo';
  const source = (dom.getAttribute(element, 'src') ?? '').trim();
  if (source === '') return /lazy/i.test(classes) ? 'later' : 'none';
  return blankGif.test(source) || (!source.startsWith('data:') && ghost.test(source)) ? 'none' : 'photo';
}

function hasDelayed(element: Element): boolean {
  for (const name of ['data-delayed-url', 'data-src', 'srcset']) {
    const value = dom.getAttribute(element, name);
    if (value && !ghost.test(value) && !value.startsWith('data:')) return true;
  }
  return false;
}

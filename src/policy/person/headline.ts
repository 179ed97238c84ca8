import { fold } from './name.ts';
import { roleHeadline, sellingHeadline } from './words.ts';

const roles = new Set(roleHeadline.split(/\s+/).filter(Boolean).map(fold));
const headlineCap = 1000;

/**
 * Whether a headline is generic text: true for one that advertises or is missing, false for one that says what
 * somebody does or where, null where neither can be told.
 */
export function isGenericText(headline: string | null): boolean | null {
  const folded = ` ${fold((headline ?? '').slice(0, headlineCap))
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim()} `;
  if (folded.trim() === '') return true;
  const words = folded.trim().split(' ');
  const role = words.some((word) => roles.has(word));
  if (sellingHeadline.some((phrase) => folded.includes(` ${phrase} `) || folded.startsWith(` ${phrase}`))) {
    return role ? null : true;
  }
  return role ? false : null;
}

import { language } from '../text/current.ts';

/** When something was saved, as the current language writes it. */
export function momentText(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

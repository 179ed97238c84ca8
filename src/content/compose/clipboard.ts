import { profileIdOf } from '../pages/conversation/slug.ts';

/**
 * What came of the way without a composer. `denied`: the browser or the user did not let us write to the clipboard;
 * `unavailable`: there is none here. The profile is then left closed: the text is still where the user can copy it.
 */
export type Copying =
  | { readonly copied: true; readonly opened: boolean }
  | { readonly copied: false; readonly because: 'denied' | 'unavailable' };

/**
 * Puts a reply on the clipboard and then opens the inviter's profile in a tab of its own. To be called within the user's
 * own click or key, without waiting before: the browser allows both for that moment only. `opened` is false where the
 * address is no LinkedIn profile.
 */
export async function copyAndOpen(text: string, profileUrl: string | null): Promise<Copying> {
  // A page without a secure context has no clipboard, whatever the types say.
  if (!('clipboard' in navigator)) return { copied: false, because: 'unavailable' };
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return { copied: false, because: 'denied' };
  }
  const opened = profileUrl !== null && isProfile(profileUrl);
  // Not before the text is copied: with another tab in front the browser would refuse the clipboard.
  if (opened) window.open(profileUrl, '_blank', 'noopener');
  return { copied: true, opened };
}

function isProfile(address: string): boolean {
  return address.startsWith('https://www.linkedin.com/in/') && profileIdOf(address) !== null;
}

import browser from 'webextension-polyfill';

/** What pages have put aside for the background (`src/content/outbox`) stands under such keys. */
const prefix = 'outbox:';

/** Takes records about these invitations out of what is still on its way here. */
export async function dropLettersAbout(invitations: ReadonlySet<unknown>): Promise<void> {
  const stored = Object.entries(await browser.storage.local.get(null));
  const about = stored.filter(
    ([key, value]) => key.startsWith(prefix) && invitations.has(invitationIn(value)),
  );
  if (about.length > 0) await browser.storage.local.remove(about.map(([key]) => key));
}

function invitationIn(entry: unknown): unknown {
  const input: unknown = typeof entry === 'object' && entry !== null && 'input' in entry ? entry.input : null;
  return typeof input === 'object' && input !== null && 'invitation' in input ? input.invitation : null;
}

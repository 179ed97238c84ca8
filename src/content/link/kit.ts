import { type Outcome, request } from './request.ts';

let asked: Promise<Outcome<'page.kit'>> | null = null;

/**
 * What this script works with on the invitations page and does not carry (`kit/kit.ts`). Asked for once a document; after a
 * failure the next call asks again.
 */
export function kit(): Promise<Outcome<'page.kit'>> {
  asked ??= request('page.kit', {}).then((outcome) => {
    if (!outcome.ok) asked = null;
    return outcome;
  });
  return asked;
}

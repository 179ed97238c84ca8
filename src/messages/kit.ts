import type { Kit } from '../kit/kit.ts';
import * as z from '../policy/file/zod.ts';

/** What a page on LinkedIn works with; part of `requests` in `../messages.ts`. Our own data, so its form is taken as it is. */
export const kitRequests = {
  /**
   * Asked once a document, when the invitations page is first come to; reading and drawing wait for it. `mark` is what our
   * elements know each other by, and nobody else can.
   */
  'page.kit': {
    from: 'page',
    input: z.strictObject({}),
    output: z.custom<Kit & { readonly mark: string }>(),
  },
} as const;

import { profileRequests } from '../../messages/profile.ts';
import type { Profile } from '../../policy/profile/profile.ts';
import { currentTime } from '../clock.ts';
import { learnedChanged } from '../learned/changed.ts';
import { takeOwnProfile } from '../learned/own-profile.ts';
import { logChanged } from '../log/changed.ts';
import { type Answer, fromExtension, fromPage } from '../messages/answer.ts';
import { findProfile } from '../profiles/find-profile.ts';
import { ownerOf } from '../profiles/read/own.ts';
import { recordProfile } from '../profiles/record-profile.ts';
import { readSettings } from '../settings/settings.ts';

/** Who answers the requests of `messages/profile.ts`. */
export const profileAnswers: Readonly<Record<keyof typeof profileRequests, Answer>> = {
  'profile.record': fromPage(profileRequests['profile.record'], async (record) => {
    // Switched off while it was on its way: nothing is remembered.
    const { enabled, learnProfile } = await readSettings();
    const owner = ownerOf(record);
    if (!enabled || owner === 'unclear' || (owner === 'own' && !learnProfile)) return {};
    const now = await currentTime();
    if (owner === 'own') {
      if (await takeOwnProfile(record, now)) await learnedChanged();
      return {};
    }
    await recordProfile(record, now);
    await logChanged();
    return {};
  }),
  'profile.get': fromExtension(profileRequests['profile.get'], async ({ slug }) => {
    const row = await findProfile(slug);
    return { read: row && { at: row.readAt, whole: row.text.whole, profile: plain(row.profile) } };
  }),
};

/** The lists as the contract has them: of its own, to be changed by whoever gets them. */
function plain({ experiences, educations, partial, ...fields }: Profile) {
  return {
    ...fields,
    experiences: experiences && [...experiences],
    educations: educations && [...educations],
    ...(partial && { partial: [...partial] }),
  };
}

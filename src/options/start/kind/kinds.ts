import { presets } from '../../../policy/presets/index.ts';

/** The three kinds of user that the set-up tells apart: the preset of each, how they say it of themselves, and what it comes to. */
export const kinds = [
  { id: 'known-people', title: 'options_start_kind_known', about: 'options_start_kind_known_about' },
  { id: 'selective', title: 'options_start_kind_selective', about: 'options_start_kind_selective_about' },
  { id: 'everyone-real', title: 'options_start_kind_everyone', about: 'options_start_kind_everyone_about' },
] as const;

/** The presets beside those of the three kinds. */
export const otherPresets = presets.filter(({ id }) => !kinds.some((kind) => kind.id === id));

/** All that can be chosen here. */
export const offeredIds: readonly string[] = [...kinds, ...otherPresets].map(({ id }) => id);

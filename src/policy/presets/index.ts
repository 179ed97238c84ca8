import type { Policy } from '../policy.ts';
import { askFirst } from './ask-first.ts';
import { balanced } from './balanced.ts';
import { casualLetdown } from './casual-letdown.ts';
import { clientFriendly } from './client-friendly.ts';
import { considered } from './considered.ts';
import { meetFirst } from './meet-first.ts';
import { openNetworker } from './open-networker.ts';
import { picky } from './picky.ts';
import { stepByStep } from './step-by-step.ts';
import { tenMinuteConversation } from './ten-minute-conversation.ts';

/** The policies that ship, the default first, in the order in which they are offered. */
export const presets: readonly Policy[] = [
  balanced,
  tenMinuteConversation,
  meetFirst,
  askFirst,
  considered,
  stepByStep,
  picky,
  casualLetdown,
  clientFriendly,
  openNetworker,
];

/** The preset that decides until the user has chosen another. */
export const defaultPresetId = balanced.id;

/** The preset of this id, or undefined when there is none. */
export const presetById = (id: string): Policy | undefined => presets.find((preset) => preset.id === id);

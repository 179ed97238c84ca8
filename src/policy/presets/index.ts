import type { Policy } from '../policy.ts';
import { askFirst } from './ask-first.ts';
import { casualLetdown } from './casual-letdown.ts';
import { clientFriendly } from './client-friendly.ts';
import { considered } from './considered.ts';
import { everyoneReal } from './everyone-real.ts';
import { knownPeople } from './known-people.ts';
import { meetFirst } from './meet-first.ts';
import { openNetworker } from './open-networker.ts';
import { picky } from './picky.ts';
import { selective } from './selective.ts';
import { stepByStep } from './step-by-step.ts';
import { tenMinuteConversation } from './ten-minute-conversation.ts';

/** The policies that ship, the default first, in the order in which they are offered. */
export const presets: readonly Policy[] = [
  selective,
  knownPeople,
  everyoneReal,
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
export const defaultPresetId = selective.id;

/** The preset of this id, or undefined when there is none. */
export const presetById = (id: string): Policy | undefined => presets.find((preset) => preset.id === id);

/** Presets that gave way to another, which the command line, settings and managed storage may still name. */
const successors: ReadonlyMap<string, string> = new Map([['balanced', selective.id]]);

/** The id that stands for a preset today: another one's for a preset that gave way to it, else the same. */
export const presetIdNow = (id: string): string => successors.get(id) ?? id;

import { nicknameGroups } from './nickname-groups.ts';
import { soundOf } from './sound.ts';

const groups = nicknameGroups
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Numbers of the groups each word is in. */
const groupsOf = new Map<string, number[]>();
groups.forEach((words, group) => {
  for (const word of words) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group]);
});

/** The same by sound. */
const soundGroups = new Map<string, number[]>();
for (const [word, numbers] of groupsOf) {
  const sound = soundOf(word);
  soundGroups.set(sound, [...(soundGroups.get(sound) ?? []), ...numbers]);
}

/** By sound, one number for all groups that are joined by a common word: what Bob, Bert and Albert are all looked up by. */
const circleOf = new Map<string, number>();
for (const start of soundGroups.keys()) {
  const circle = circleOf.size;
  const open = circleOf.has(start) ? [] : [start];
  for (let sound = open.pop(); sound !== undefined; sound = open.pop()) {
    if (circleOf.has(sound)) continue;
    circleOf.set(sound, circle);
    open.push(...(soundGroups.get(sound) ?? []).flatMap((group) => (groups[group] ?? []).map(soundOf)));
  }
}

/** Whether two words are names for one another. */
export function areNicknames(one: string, other: string): boolean {
  const mine = groupsOf.get(one);
  return mine !== undefined && (groupsOf.get(other) ?? []).some((group) => mine.includes(group));
}

/** Number of the circle of nicknames a sound belongs to, for look-ups; undefined outside all. */
export function nicknameCircle(sound: string): number | undefined {
  return circleOf.get(sound);
}

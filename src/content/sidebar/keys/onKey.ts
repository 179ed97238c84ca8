import { createKeybindingsHandler } from 'tinykeys';
import { type Command, keymap } from './keymap.ts';

/** What each command does with the key that asked for it. */
export type Commands = Readonly<Record<Command, (event: KeyboardEvent) => void>>;

/** Whether a key typed here is text, or moves within a control of its own. */
const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select, hr');

/** Runs the command of a key; in a field only that of Escape. Give it keys a person pressed, and no others. */
export function keyHandler(commands: Commands): (event: KeyboardEvent) => void {
  const bindings = keymap.flatMap(({ command, keys, repeats }) => {
    const run = (event: KeyboardEvent): void => {
      if (event.repeat && !repeats) return;
      if (isTypedInto(event.target) && command !== 'back') return;
      event.preventDefault();
      commands[command](event);
    };
    // Where the keys have no Latin letters, their places count; where they have, a place is another letter's.
    const runElsewhere = (event: KeyboardEvent): void => {
      if (/^[^ -~]$/.test(event.key)) run(event);
    };
    return keys.flatMap((key) => [
      [key, run] as const,
      ...(/^[a-z]$/.test(key) ? [[`Key${key.toUpperCase()}`, runElsewhere] as const] : []),
    ]);
  });
  return createKeybindingsHandler(Object.fromEntries(bindings));
}

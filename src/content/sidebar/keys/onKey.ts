import { matchKeyBindingPress, parseKeybinding } from 'tinykeys';
import { isElement } from '../focus.ts';
import { type Command, keymap } from './keymap.ts';

/** What each command does with the key that asked for it. */
export type Commands = Readonly<Record<Command, (event: KeyboardEvent) => void>>;

/** Whether a key typed here is text, or moves within a control of its own. */
const isTypedInto = (target: EventTarget | null): boolean =>
  isElement(target) && target.matches('input, textarea, select, hr');

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
      [parseKeybinding(key), run] as const,
      ...(/^[a-z]$/.test(key) ? [[parseKeybinding(`Key${key.toUpperCase()}`), runElsewhere] as const] : []),
    ]);
  });
  // Not the library's own handler: it takes only events of this window, and keys are pressed in the frame's.
  return (event) => {
    for (const [[press], run] of bindings) if (press && matchKeyBindingPress(event, press)) run(event);
  };
}

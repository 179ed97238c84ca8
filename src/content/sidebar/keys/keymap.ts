/** What a key can ask for. */
export type Command =
  | 'next'
  | 'previous'
  | 'accept'
  | 'decline'
  | 'reply'
  | 'talk'
  | 'why'
  | 'open'
  | 'undo'
  | 'showAccept'
  | 'showReply'
  | 'showDecline'
  | 'showWait'
  | 'search'
  | 'sort'
  | 'help'
  | 'back';

/** Keys and what they ask for. */
export interface Shortcut {
  readonly command: Command;
  /**
   * As tinykeys writes them. Digits are places on the keyboard: on some, they are only typed with Shift. A letter stands for its
   * place, too, where the keyboard has no Latin letters.
   */
  readonly keys: readonly string[];
  /** As they stand on a keyboard. */
  readonly caps: readonly string[];
  /** The message that says what they do. */
  readonly says: string;
  /** Again and again while the key is held. */
  readonly repeats?: true;
}

/** Every key of the sidebar. They count only while it has the focus, and only outside of what is typed into. */
export const keymap: readonly Shortcut[] = [
  { command: 'next', keys: ['j', 'ArrowDown'], caps: ['J', '↓'], says: 'sidebar_key_next', repeats: true },
  {
    command: 'previous',
    keys: ['k', 'ArrowUp'],
    caps: ['K', '↑'],
    says: 'sidebar_key_previous',
    repeats: true,
  },
  { command: 'accept', keys: ['a'], caps: ['A'], says: 'sidebar_key_accept' },
  { command: 'decline', keys: ['d'], caps: ['D'], says: 'sidebar_key_decline' },
  { command: 'reply', keys: ['r'], caps: ['R'], says: 'sidebar_key_reply' },
  { command: 'talk', keys: ['l'], caps: ['L'], says: 'sidebar_key_talk' },
  { command: 'why', keys: ['w'], caps: ['W'], says: 'sidebar_key_why' },
  { command: 'open', keys: ['o'], caps: ['O'], says: 'sidebar_key_open' },
  { command: 'undo', keys: ['u'], caps: ['U'], says: 'sidebar_key_undo' },
  { command: 'showAccept', keys: ['Digit1', 'Numpad1'], caps: ['1'], says: 'sidebar_key_show_accept' },
  { command: 'showReply', keys: ['Digit2', 'Numpad2'], caps: ['2'], says: 'sidebar_key_show_reply' },
  { command: 'showDecline', keys: ['Digit3', 'Numpad3'], caps: ['3'], says: 'sidebar_key_show_decline' },
  { command: 'showWait', keys: ['Digit4', 'Numpad4'], caps: ['4'], says: 'sidebar_key_show_wait' },
  { command: 'search', keys: ['/', 'Shift+/'], caps: ['/'], says: 'sidebar_key_search' },
  { command: 'sort', keys: ['s'], caps: ['S'], says: 'sidebar_key_sort' },
  { command: 'help', keys: ['?', 'Shift+?'], caps: ['?'], says: 'sidebar_key_help' },
  { command: 'back', keys: ['Escape'], caps: ['Esc'], says: 'sidebar_key_back' },
];

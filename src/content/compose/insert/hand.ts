/** What the user does in a conversation meanwhile. */
export interface Hand {
  /** A key, a paste, a drop of the user's own: the box is theirs from then on. */
  readonly wrote: boolean;
  /** Any of these, or a press: what changes from then on may be the user's doing. */
  readonly came: boolean;
}

const writing = ['keydown', 'compositionstart', 'paste', 'cut', 'drop'] as const;
const pressing = ['pointerdown', 'mousedown', 'click'] as const;

/** Notices the user's hand in a conversation until the signal. */
export function watchHand(document: Document, root: () => Element | null, signal: AbortSignal): Hand {
  const hand = { wrote: false, came: false };
  const notice = (event: Event, wrote: boolean) => {
    const around = root();
    if (!event.isTrusted || !around || !event.composedPath().includes(around)) return;
    hand.came = true;
    hand.wrote ||= wrote;
  };
  const options = { capture: true, passive: true, signal };
  for (const sign of writing) document.addEventListener(sign, (event) => notice(event, true), options);
  for (const sign of pressing) document.addEventListener(sign, (event) => notice(event, false), options);
  return hand;
}

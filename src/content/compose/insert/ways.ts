import * as dom from '../../dom/dom.ts';
/** One way to enter text where the caret is. Never presses a key: where Enter sends, a key event could send. */
export interface Way {
  readonly name: 'typing' | 'input' | 'paste';
  /** Enters the text into an empty box; returns how to take back what was written past the editor, or null when the editor did it all. */
  enter(box: HTMLElement, text: string): (() => void) | null;
}

const events = { bubbles: true, cancelable: true, composed: true } as const;

/** As typed by the user: trusted events, on the undo stack, understood by every editor that can be typed into. */
const typing: Way = {
  name: 'typing',
  enter(box, text) {
    command(box, 'insertText', text);
    return null;
  },
};

/** For editors that keep their own text and read it from `beforeinput`; else as a plain box, which reads it from `input`. */
const input: Way = {
  name: 'input',
  enter(box, text) {
    const init = { ...events, inputType: 'insertText', data: text };
    if (!box.dispatchEvent(new InputEvent('beforeinput', init))) return null;
    const before = [...dom.childNodes(box)];
    const tell = () => box.dispatchEvent(new InputEvent('input', { ...init, cancelable: false }));
    box.replaceChildren(...paragraphs(box, text));
    tell();
    return () => {
      box.replaceChildren(...before);
      tell();
    };
  },
};

/** For editors that take only what is pasted. */
const paste: Way = {
  name: 'paste',
  enter(box, text) {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', text);
    const usual = new ClipboardEvent('paste', { ...events, clipboardData: transfer });
    // Firefox shows a transfer of ours empty to everybody else, and has members of its own for the text.
    const firefox = { ...events, dataType: 'text/plain', data: text };
    const readable = usual.clipboardData?.getData('text/plain') === text;
    box.dispatchEvent(readable ? usual : new ClipboardEvent('paste', firefox));
    return null;
  },
};

/** All ways, the most natural first. */
export const ways: readonly Way[] = [typing, input, paste];

/** Ways to delete what is selected: as the user would, and for editors that keep their own text. */
export const deletions: readonly ((box: HTMLElement) => void)[] = [
  (box) => command(box, 'delete'),
  (box) =>
    box.dispatchEvent(new InputEvent('beforeinput', { ...events, inputType: 'deleteContentBackward' })),
];

function command(box: HTMLElement, name: string, value?: string): void {
  // No other way makes events an editor trusts. Works from a content script, in frames and in open shadow roots.
  const { ownerDocument } = box;
  if (typeof ownerDocument.execCommand === 'function') ownerDocument.execCommand(name, false, value);
}

function paragraphs(box: Element, text: string): Element[] {
  const tag = dom.tagName(dom.firstElementChild(box)) === 'DIV' ? 'div' : 'p';
  return text.split('\n').map((line) => {
    const paragraph = dom.ownerDocument(box).createElement(tag);
    if (line === '') paragraph.append(dom.ownerDocument(box).createElement('br'));
    else paragraph.textContent = line;
    return paragraph;
  });
}

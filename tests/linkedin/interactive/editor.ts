/**
 * A contenteditable box that keeps its own text, as the composer's editor does: what was not entered through input events is
 * put back, and does not count. `strict` believes trusted events only.
 */
export class Editor {
  readonly element: HTMLElement;
  readonly #strict: boolean;
  readonly #onChange: (event: Event) => void;
  #model = '';

  constructor(element: HTMLElement, strict: boolean, onChange: (event: Event) => void) {
    this.element = element;
    this.#strict = strict;
    this.#onChange = onChange;
    element.addEventListener('input', (event) => {
      if (this.#strict && !event.isTrusted) return;
      this.#model = textOf(element);
      this.#onChange(event);
    });
    new MutationObserver(() => this.#reconcile()).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }

  /** What has been entered, lines separated by "\n". */
  get text(): string {
    return this.#model.trim();
  }

  /** Empties the box after sending. */
  clear(): void {
    this.#model = '';
    this.element.innerHTML = '<p><br></p>';
  }

  #reconcile(): void {
    if (textOf(this.element).trim() === this.text) return;
    this.element.replaceChildren(
      ...this.#model.split('\n').map((line) => {
        const paragraph = document.createElement('p');
        if (line) paragraph.textContent = line;
        else paragraph.append(document.createElement('br'));
        return paragraph;
      }),
    );
  }
}

/** The text of paragraphs, divs and line breaks, without depending on layout. */
function textOf(root: HTMLElement): string {
  const lines: string[] = [''];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child instanceof Text) lines[lines.length - 1] += child.data;
      else if (child instanceof HTMLBRElement) {
        if (child.nextSibling) lines.push('');
      } else if (child instanceof HTMLElement) {
        const block = /^(?:P|DIV|LI)$/.test(child.tagName);
        if (block && child.previousSibling) lines.push('');
        walk(child);
      }
    }
  };
  walk(root);
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

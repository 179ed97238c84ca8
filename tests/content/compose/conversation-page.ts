import { EditorPage, type Nature } from './insert/editor.ts';

/** Whose conversation opens: by default Jane Doe's, whose head links to her profile. */
export interface Head {
  readonly name: string;
  readonly href?: string;
}

export const jane = { name: 'Jane Doe', profileUrl: 'https://www.linkedin.com/in/jane-doe/' };

/** A row with a message control, behind which LinkedIn opens a conversation after some time. */
export function rowPage(
  control = '<a id="control" href="/messaging/compose/?invitation=urn%3Ali%3Afsd_invitation%3A1001">Message</a>',
): {
  control: HTMLElement;
  presses(): number;
  opens(after: number, head?: Head, nature?: Partial<Nature>): EditorPage;
} {
  document.body.innerHTML = `<main><div role="listitem">${control}</div></main>`;
  const element = document.querySelector<HTMLElement>('#control');
  if (!element) throw new Error('no control');
  let presses = 0;
  let open = () => {};
  element.addEventListener('click', (event) => {
    event.preventDefault();
    presses += 1;
    open();
  });
  return {
    control: element,
    presses: () => presses,
    opens(after, head = { name: jane.name, href: '/in/jane-doe/' }, nature = {}) {
      const page = new EditorPage(nature, '', head);
      page.bubble.remove();
      open = () => void setTimeout(() => document.body.append(page.bubble), after);
      return page;
    },
  };
}

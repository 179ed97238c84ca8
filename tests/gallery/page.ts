/**
 * A page with LinkedIn's proportions (a scaffold of 1128 px, two columns) to stand the sidebar beside. Nothing of it is
 * read: the reader has its own stand-in. Returns the list's rows in order.
 */
export function drawPage(names: readonly string[]): readonly Element[] {
  const nav = box('nav');
  const scaffold = box('scaffold');
  const [main, aside] = [box('main'), box('aside')];
  const rows = names.map((name) => {
    const row = box('row');
    const lines = box('lines');
    lines.append(line(name, 'name'), line('An invitation, as LinkedIn would show it', 'dim'));
    row.append(box('photo'), lines, line('Ignore', 'dim'), line('Accept', 'pill'));
    return row;
  });
  main.append(line('Manage invitations', 'title'), ...rows);
  aside.append(line('People you may know', 'title'), box('filler'), box('filler'));
  scaffold.append(main, aside);
  document.body.append(nav, scaffold);
  return rows;
}

function box(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

function line(text: string, name: string): HTMLElement {
  const element = document.createElement('p');
  element.className = name;
  element.textContent = text;
  return element;
}

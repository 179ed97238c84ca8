/** An inline script of a page. It must not contain the end tag of one. */
export function script(code: string): string {
  return `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
}

/**
 * Markup that arrives late: `selector`'s element gets it after so many ms, as when LinkedIn's server answers.
 * With `replace` it takes the place of what was there (a skeleton).
 */
export function arrivingLate(
  selector: string,
  batches: readonly { readonly after: number; readonly markup: string; readonly replace?: boolean }[],
): string {
  const data = JSON.stringify(batches).replaceAll('<', '\\u003c');
  return script(`
for (const { after, markup, replace } of ${data}) {
  setTimeout(() => {
    const place = document.querySelector(${JSON.stringify(selector)});
    if (replace) place.replaceChildren();
    place.insertAdjacentHTML('beforeend', markup);
  }, after);
}
`);
}

/**
 * A file that is dropped beside its place would be opened in the page's: the browser is told not to. Text that is dragged, and
 * the browser's own fields for files, are left alone.
 */
export function keepPage(): void {
  const stay = (event: DragEvent): void => {
    const isField = event.target instanceof Element && event.target.matches('input[type=file]');
    if (event.dataTransfer?.types.includes('Files') && !isField) event.preventDefault();
  };
  addEventListener('dragover', stay);
  addEventListener('drop', stay);
}

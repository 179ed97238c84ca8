/** Moves the focus among the fields and buttons inside an element by so many places, stopping at either end. */
export function moveFocus(within: HTMLElement | null, by: number): void {
  const stops = [...(within?.querySelectorAll<HTMLElement>('input, .picker-option') ?? [])];
  const now = stops.findIndex((stop) => stop.matches(':focus'));
  stops[Math.min(stops.length - 1, Math.max(0, now + by))]?.focus();
}

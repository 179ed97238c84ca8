const second = 1000;
const units = {
  W: 604_800 * second,
  D: 86_400 * second,
  H: 3600 * second,
  M: 60 * second,
  S: second,
} as const;

/** `PT30M`, `P1DT2H` in milliseconds; null: it is no length. */
export function durationOf(text: string): number | null {
  const [, sign, weeks, days, hours, minutes, seconds] =
    /^\s*([+-])?P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?\s*$/i.exec(
      text.slice(0, 60),
    ) ?? [];
  const parts = [
    [weeks, units.W],
    [days, units.D],
    [hours, units.H],
    [minutes, units.M],
    [seconds, units.S],
  ] as const;
  if (parts.every(([amount]) => amount === undefined)) return null;
  const length = parts.reduce((sum, [amount, unit]) => sum + Number(amount ?? 0) * unit, 0);
  return sign === '-' ? -length : length;
}

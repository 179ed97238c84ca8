/** The longest conversation that can be logged, in minutes: a day. */
const longest = 1440;

/** The limits of a field for minutes, as attributes of it. */
export const lengthLimits = { min: '0', max: String(longest) } as const;

/** What is written into a field for minutes: whole minutes, null for nothing, undefined for what no conversation takes. */
export function lengthOf(written: string): number | null | undefined {
  if (written === '') return null;
  const minutes = Math.round(Number(written));
  return minutes >= 0 && minutes <= longest ? minutes : undefined;
}

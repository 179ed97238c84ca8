const buffer = new DataView(new ArrayBuffer(8));

/** The next larger number a double can hold; `value` must be finite and not negative (facts are). */
export function nextUp(value: number): number {
  buffer.setFloat64(0, value === 0 ? 0 : value);
  buffer.setBigInt64(0, buffer.getBigInt64(0) + 1n);
  return buffer.getFloat64(0);
}

/** The next smaller number a double can hold; `value` must be finite and above 0. */
export function nextDown(value: number): number {
  buffer.setFloat64(0, value);
  buffer.setBigInt64(0, buffer.getBigInt64(0) - 1n);
  return buffer.getFloat64(0);
}

/**
 * How many thousandths a number of points is. Points are counted in whole thousandths, so that sums do not depend on the
 * order of the rules. (Adding 0 keeps -0 out of suggestions.)
 */
export const toThousandths = (points: number): number => Math.round(points * 1000) + 0;

export const fromThousandths = (thousandths: number): number => thousandths / 1000;

/** In place of "not capped": more thousandths than any group can add up to. */
export const noCap = 2 ** 30;

/** `value` moved into [-cap, cap]. */
export function clampTo(cap: number, value: number): number {
  if (value > cap) return cap;
  return Math.max(value, -cap);
}

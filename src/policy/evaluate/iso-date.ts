const dayMs = 86_400_000;

/** The farthest a date can be from 1970, in days. */
const farthest = 100_000_000;

/**
 * The UTC day so many days before a time in milliseconds since the epoch, `2026-05-03`; null outside what a date can be.
 * Days to a civil date by arithmetic (400-year eras that begin on 1 March): suggestions are full of dates, and `Date` would
 * take a third of the time of explaining them.
 */
export function isoDateBefore(now: number, days: number): string | null {
  const day = Math.floor((now - days * dayMs) / dayMs);
  if (!(day > -farthest && day < farthest)) return null;
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (year < 0 || year > 9999) return null;
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const digits = (year * 100 + month) * 100 + date;
  const text = String(digits).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

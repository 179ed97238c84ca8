/** The id of what is known about two rows of `people` being one person, whichever of them is named first. */
export function matchId(one: string, other: string): string {
  return [one, other].sort().join(' ');
}

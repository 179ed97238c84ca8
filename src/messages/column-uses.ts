/** What a column of a table of the user's own can be for, in the order in which it is offered. */
export const columnUses = [
  'none',
  'name',
  'firstName',
  'lastName',
  'profileUrl',
  'email',
  'company',
  'date',
  'minutes',
  'channel',
  'place',
] as const;

export type ColumnUse = (typeof columnUses)[number];

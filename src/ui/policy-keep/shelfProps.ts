/** Something that was done (or could not be), in words, and the way back where there is one. */
export interface Done {
  readonly words: string;
  readonly failed?: boolean;
  readonly undo?: () => Promise<unknown>;
}

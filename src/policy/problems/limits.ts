/** How large a policy may be; far beyond what anybody writes, small enough that checking one is always quick. */
export const limits = {
  /** Conditions inside conditions. */
  depth: 16,
  /** Parts of one condition, itself and all it contains. */
  conditionSize: 500,
  /** Words of one `containsAny`. */
  words: 200,
  wordLength: 100,
  idLength: 100,
  /** Characters of a title, sentence or template. */
  textLength: 4000,
  gates: 100,
  rules: 200,
  curvePoints: 50,
  templates: 50,
  examples: 500,
  /** Points of one rule, either way, and a group's cap. */
  points: 1000,
  /** Values in the whole file, counting lists and objects. */
  fileSize: 100_000,
} as const;

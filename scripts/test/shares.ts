/**
 * How many seconds each part of the test run may take on two quiet cores. Together they stay below eight minutes; a part that
 * grows past its share is named at the end of a run.
 */
export const shares: Readonly<Record<string, number>> = {
  build: 30,
  lint: 20,
  types: 20,
  unused: 20,
  unit: 160,
  e2e: 270,
};

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, by what their names contain: begun last, they would leave the other worker with nothing to do. */
const longest = [
  'promises/2-only',
  'promises/6',
  'decide',
  'clearing',
  'pages',
  'triage',
  'slow-background',
  'accessibility',
  'promises/1',
];

/** Begins with the longest files; a fresh clone knows nothing of earlier runs. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = longest.findIndex((name) => moduleId.includes(`/${name}`));
      return index === -1 ? longest.length : index;
    };
    return [...files].sort(
      (one, other) => place(one) - place(other) || one.moduleId.localeCompare(other.moduleId),
    );
  }
}

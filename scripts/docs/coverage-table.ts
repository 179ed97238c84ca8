import { type Coverage, coverage } from '../../tests/e2e/coverage.ts';

const places: Readonly<Record<Coverage['in'], string>> = {
  both: 'both',
  chrome: 'Chromium',
  firefox: 'Firefox',
};

/** What the end-to-end tests prove, a line for each story. */
export function coverageTable(): string {
  const lines = coverage.flatMap(({ file, block, stories, because, ...told }) =>
    stories.map((story) => `| \`${file}\` | ${block}: ${story} | ${places[told.in]} | ${because} |`),
  );
  return ['| file | story | told in | because |', '|---|---|---|---|', ...lines].join('\n');
}

import { writeFileSync } from 'node:fs';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';
import type { Report } from './suite.ts';

/** Names the file that the report is written to. */
export const reportVariable = 'ANTEROOM_REPORT';

/** Writes down how every test of a run ended and how long every file took, its hooks with it. */
export default class FileReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const file = process.env[reportVariable];
    if (file === undefined) return;
    const report: Report = {
      whole: errors.length === 0 && reason !== 'interrupted',
      files: modules.map((module) => ({
        name: module.moduleId,
        seconds: module.diagnostic().duration / 1000,
        tests: [...module.children.allTests()].map((test) => ({
          name: test.fullName,
          passed: test.result().state === 'passed',
        })),
        passed: module.state() === 'passed',
      })),
    };
    writeFileSync(file, JSON.stringify(report));
  }
}

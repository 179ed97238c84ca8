import { catalogueJson, catalogueText } from './catalogue.ts';
import { check } from './check.ts';
import { readDecisions } from './decisions-file.ts';
import { explain, explanationText } from './explain.ts';
import { readFacts } from './facts-file.ts';
import { learnReport } from './learn.ts';
import { help, readRequest } from './options.ts';
import { validPolicy } from './source.ts';

/**
 * The command `policy` with these arguments: prints its answer and returns the exit status.
 * @throws Refusal when the arguments or what they name are no good
 */
export function policyCommand(argv: readonly string[]): number {
  const request = readRequest(argv);
  switch (request.do) {
    case 'help':
      console.log(help);
      return 0;
    case 'facts':
      console.log(request.json ? JSON.stringify(catalogueJson(), null, 2) : catalogueText());
      return 0;
    case 'check': {
      const { status, json, lines } = check(request.policy);
      if (request.json) console.log(JSON.stringify(json, null, 2));
      else for (const line of lines) (status === 2 ? console.error : console.log)(line);
      return status;
    }
    case 'learn': {
      const policy = validPolicy(request.policy);
      const report = learnReport(policy, readDecisions(request.decisions), request.apply);
      if (request.json) console.log(JSON.stringify(report.json, null, 2));
      else if (report.policy) console.log(JSON.stringify(report.policy, null, 2));
      else for (const line of report.lines) console.log(line);
      return 0;
    }
    case 'explain': {
      const policy = validPolicy(request.policy);
      const { list, cases } = readFacts(request.facts, Date.now());
      const explanations = explain(policy, cases);
      if (request.json) console.log(JSON.stringify(list ? explanations : explanations[0], null, 2));
      else console.log(explanations.map(explanationText).join('\n\n'));
      return 0;
    }
  }
}

import type { Failure } from '../../messages.ts';
import type * as z from '../../policy/file/zod.ts';
import { refusalOf } from '../database/errors.ts';
import { mendAfter } from '../health/mend.ts';
import { Refusal } from '../refusal.ts';
import { countRefusal } from './refusals.ts';
import type { ExtensionSender, PageSender } from './sender.ts';

type Sender = PageSender | ExtensionSender;
type Contract<From extends string, I extends z.ZodType, O extends z.ZodType> = {
  readonly from: From;
  readonly input: I;
  readonly output: O;
};

/** Answers one kind of request: checks the sender, then the input, then does the work. Never rejects. */
export type Answer = (
  input: unknown,
  sender: Sender | null,
) => Promise<{ ok: true; value: unknown } | Failure>;

/** An {@link Answer} for a request that only our content script may send. */
export function fromPage<I extends z.ZodType, O extends z.ZodType>(
  contract: Contract<'page', I, O>,
  work: (input: z.infer<I>, sender: PageSender) => Promise<z.infer<O>>,
): Answer {
  return async (input, sender) =>
    sender?.kind === 'page' ? settle(contract.input, input, (valid) => work(valid, sender)) : forbidden();
}

/** An {@link Answer} for a request that only our own pages may send. */
export function fromExtension<I extends z.ZodType, O extends z.ZodType>(
  contract: Contract<'extension', I, O>,
  work: (input: z.infer<I>) => Promise<z.infer<O>>,
): Answer {
  return async (input, sender) =>
    sender?.kind === 'extension' ? settle(contract.input, input, work) : forbidden();
}

/** An {@link Answer} for a request that both may send. */
export function fromAny<I extends z.ZodType, O extends z.ZodType>(
  contract: Contract<'any', I, O>,
  work: (input: z.infer<I>) => Promise<z.infer<O>>,
): Answer {
  return async (input, sender) => (sender ? settle(contract.input, input, work) : forbidden());
}

async function settle<I extends z.ZodType, T>(
  schema: I,
  input: unknown,
  work: (valid: z.infer<I>) => Promise<T>,
) {
  const parsed = schema.safeParse(input);
  if (!parsed.success) return malformed(parsed.error.issues[0]?.path.join('.') ?? '');
  const attempt = async () => ({ ok: true as const, value: await work(parsed.data) });
  try {
    return await attempt();
  } catch (error) {
    const refusal = refusalOf(error);
    if (!(await mendAfter(refusal))) return failureOf(refusal);
  }
  // A damaged row was the cause, and is out of the way.
  return attempt().catch((error: unknown) => failureOf(refusalOf(error)));
}

function forbidden(): Failure {
  countRefusal('forbidden');
  return failureOf(new Refusal('forbidden', 'Not from somebody who may send this.'));
}

/** What an input that breaks the contract gets; `where` is the path of the first problem. */
export function malformed(where: string): Failure {
  countRefusal('malformed');
  return failureOf(new Refusal('malformed', `Not what the contract says${where && `: ${where}`}.`));
}

function failureOf({ code, message }: Refusal): Failure {
  return { ok: false, error: { code, message } };
}

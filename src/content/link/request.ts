import type { Envelope, Input, RequestName, Response } from '../../messages.ts';
import { browser } from '../../ui/browser.ts';
import { isGone } from './gone.ts';

/**
 * What a request comes to: the background's answer, or why there is none. `gone`: the extension was updated, reloaded or
 * removed under this page, no request will ever be answered again. `unreachable`: nobody answered, even at the last attempt.
 */
export type Outcome<N extends RequestName> =
  | Response<N>
  | {
      readonly ok: false;
      readonly error: { readonly code: 'gone' | 'unreachable'; readonly message: string };
    };

/** Pauses before the second and further attempts, in milliseconds: a worker that died is started by the next message. */
const pauses = [50, 250, 1000];

/**
 * An answer that takes longer than this, in milliseconds, is no longer waited for: Firefox does not say when a background
 * went without answering. Asking again while the first answer is only late does no harm.
 */
const patience = 3_000;

/**
 * Asks the background. Never rejects. When the worker dies before its answer, the same request is sent again, so every
 * request must be harmless to repeat.
 */
export async function request<N extends RequestName>(name: N, input: Input<N>): Promise<Outcome<N>> {
  const envelope: Envelope<N> = { anteroom: 1, name, input };
  for (let attempt = 0; ; attempt += 1) {
    if (isGone()) return { ok: false, error: { code: 'gone', message: '' } };
    const answer = await send<N>(envelope);
    if (answer.ok || answer.error.code !== 'unreachable') return answer;
    const pause = pauses[attempt];
    if (pause === undefined) return answer;
    await new Promise((resume) => setTimeout(resume, pause));
  }
}

async function send<N extends RequestName>(envelope: Envelope<N>): Promise<Outcome<N>> {
  let timer: Parameters<typeof clearTimeout>[0];
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  try {
    const answer = await Promise.race<Response<N> | undefined>([browser.runtime.sendMessage(envelope), late]);
    // No answer: the worker went without one, or was just starting and not listening yet.
    return answer ?? { ok: false, error: { code: 'unreachable', message: 'No answer.' } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, error: { code: isGone() ? 'gone' : 'unreachable', message } };
  } finally {
    clearTimeout(timer);
  }
}

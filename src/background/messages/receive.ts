import type { Runtime } from 'webextension-polyfill';
import { answers } from '../requests/index.ts';
import { finishFirst } from '../unfinished/finish.ts';
import { malformed } from './answer.ts';
import { identify } from './sender.ts';

/**
 * The one `runtime.onMessage` listener. Not async: a message that is not ours must get `undefined`, so that whoever it is
 * meant for can answer. Ours always gets an answer, a failure as data, after whatever an earlier worker was stopped in.
 */
export function receive(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (!isEnvelope(message)) return undefined;
  const answer = answers.get(message.name);
  if (!answer) return Promise.resolve(malformed('name'));
  const { input } = message;
  return finishFirst().then(() => answer(input, identify(sender)));
}

function isEnvelope(message: unknown): message is { anteroom: 1; name: unknown; input: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'anteroom' in message &&
    message.anteroom === 1 &&
    'name' in message &&
    'input' in message
  );
}

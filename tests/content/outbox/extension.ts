import { vi } from 'vitest';

/** The background, from where a page sends its records. */
export class FakeExtension {
  /** What it has taken, by name and act. */
  readonly taken: string[] = [];
  /** Its answer to the next requests. */
  answer: 'ok' | 'malformed' | 'storage' | 'kept' | 'die before' | 'die after' = 'ok';
  gone = false;
  /** How many records it gives up when it is asked for what was left. */
  givenUp = 0;
  /** So long, in milliseconds, it takes to answer that an act has begun. */
  slow = 0;

  install(): void {
    vi.resetModules();
    current = this;
    Reflect.set(globalThis, 'chrome', { runtime });
  }
}

let current = new FakeExtension();

const runtime = {
  get id() {
    return current.gone ? undefined : 'abcdefghijklmnop';
  },
  async sendMessage(message: {
    name: string;
    input: { act?: string; record?: { act: string } };
  }): Promise<unknown> {
    const { answer, gone, givenUp, slow } = current;
    if (gone) throw new Error('Extension context invalidated.');
    const { name, input } = message;
    if (name === 'outbox.deliver') return { ok: true, value: { givenUp } };
    if (name === 'act.begin') await new Promise((resume) => setTimeout(resume, slow));
    if (answer === 'ok' || answer === 'die after')
      current.taken.push(`${name} ${input.act ?? input.record?.act}`);
    if (answer === 'die before' || answer === 'die after') return undefined;
    return answer === 'ok' ? { ok: true, value: {} } : { ok: false, error: { code: answer, message: '' } };
  },
};

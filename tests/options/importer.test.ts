import { describe, expect, it } from 'vitest';
import { workerImporter } from '../../src/options/data/import/importer.ts';
import type { FromWorker, ToWorker } from '../../src/options/data/import/protocol.ts';
import { Window } from '../../src/options/data/import/window.ts';
import { sampleOutside } from '../gallery/samples/outside.ts';
import { pageScenes } from '../gallery/scenes/pages.ts';

/** A worker that answers as it is told; only its messages are looked at. */
class FakeWorker extends EventTarget {
  readonly asked: ToWorker[] = [];
  ended = false;
  readonly #answer: (asked: ToWorker, tell: (message: FromWorker) => void) => void;

  constructor(answer: (asked: ToWorker, tell: (message: FromWorker) => void) => void) {
    super();
    this.#answer = answer;
  }

  postMessage(asked: ToWorker): void {
    this.asked.push(asked);
    this.#answer(asked, (data) =>
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data }))),
    );
  }

  terminate(): void {
    this.ended = true;
  }
}

const report = { files: [], skipped: [] };
const background = (answers: Record<string, (input: never) => unknown>) =>
  sampleOutside({ ...pageScenes.options, answers });
const started = (worker: FakeWorker): Worker => worker as unknown as Worker;

describe('the importer', () => {
  it('has batches written in their order, from the first that is not written yet', async () => {
    const written: number[] = [];
    const outside = background({
      'imports.begin': () => ({ taken: 2, now: 5, names: ['Noor'] }),
      'imports.take': ({ number }: { number: number }) => {
        written.push(number);
        return { taken: number + 1, added: 10 };
      },
      'imports.end': () => ({}),
    });
    const worker = new FakeWorker((asked, tell) => {
      if (asked.do === 'read') {
        expect(asked).toMatchObject({ taken: 2, now: 5, ownNames: ['Noor'] });
        for (const number of [2, 3, 4]) tell({ told: 'batch', number, records: [] });
        tell({ told: 'ended', report });
      }
    });
    const outcome = await workerImporter(outside, () => started(worker)).run(
      'import-1',
      [],
      new Map(),
      () => undefined,
      new AbortController().signal,
    );
    expect(outcome).toEqual({ ended: 'done', report, added: 30 });
    expect(written).toEqual([2, 3, 4]);
    expect(worker.asked.filter((each) => each.do === 'goOn')).toHaveLength(3);
    expect(worker.ended).toBe(true);
    expect(outside.asked.at(-1)).toContain('"state":"done"');
  });

  it('stops between two batches, and says so to the background', async () => {
    const abort = new AbortController();
    const outside = background({
      'imports.begin': () => ({ taken: 0, now: 5, names: [] }),
      'imports.take': ({ number }: { number: number }) => {
        abort.abort();
        return { taken: number + 1, added: 1 };
      },
      'imports.end': () => ({}),
    });
    const worker = new FakeWorker((asked, tell) => {
      if (asked.do === 'read') for (const number of [0, 1, 2]) tell({ told: 'batch', number, records: [] });
    });
    const outcome = await workerImporter(outside, () => started(worker)).run(
      'import-1',
      [],
      new Map(),
      () => undefined,
      abort.signal,
    );
    expect(outcome).toEqual({ ended: 'stopped' });
    expect(outside.asked.filter((asked) => asked.startsWith('imports.take'))).toHaveLength(1);
    expect(outside.asked.at(-1)).toContain('"state":"stopped"');
  });

  it('asks again while the background is away, and gives up on what will not change', async () => {
    const calm = background({
      'imports.begin': () => ({ taken: 0, now: 5, names: [] }),
      'imports.end': () => ({}),
    });
    let away = 2;
    const outside: typeof calm = {
      ...calm,
      ask: async (name, input) =>
        away-- > 0 ? { ok: false, error: { code: 'internal', message: 'no answer' } } : calm.ask(name, input),
    };
    const worker = () =>
      started(new FakeWorker((asked, tell) => asked.do === 'read' && tell({ told: 'ended', report })));
    const run = (importer: ReturnType<typeof workerImporter>) =>
      importer.run('import-1', [], new Map(), () => undefined, new AbortController().signal);
    expect(await run(workerImporter(outside, worker))).toMatchObject({ ended: 'done' });
    const full = sampleOutside({
      ...pageScenes.options,
      failure: { ok: false, error: { code: 'storage', message: 'full' } },
    });
    expect(await run(workerImporter(full, worker))).toMatchObject({
      ended: 'failed',
      error: { code: 'storage' },
    });
    expect(full.asked).toHaveLength(1);
  });

  it('keeps no more than two batches on their way', async () => {
    const window = new Window();
    const passed: number[] = [];
    const reading = (async () => {
      for (let number = 0; number < 4; number++) {
        await window.place();
        passed.push(number);
      }
    })();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(passed).toEqual([0, 1]);
    window.free();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(passed).toEqual([0, 1, 2]);
    window.free();
    await reading;
    expect(passed).toEqual([0, 1, 2, 3]);
  });
});

import type { Settings } from '../../../src/messages.ts';
import { explaining, imports, report } from '../samples/imports.ts';
import type { Background } from '../samples/outside.ts';

/** Every state of importing on the options page, by name. */
export const importScenes = (settings: Settings) => {
  const scene = (importing: Background['importing'], listed = imports): Background => ({
    settings,
    page: null,
    at: 'data',
    importing: importing ?? { step: 'idle' },
    answers: { 'imports.list': () => ({ imports: listed }) },
  });
  return {
    'options-import-first': scene({ step: 'idle' }, []),
    'options-import': scene({ step: 'idle' }),
    'options-import-explain': scene(explaining, []),
    'options-import-running': scene({ step: 'running', part: 0.42 }),
    'options-import-keeping': scene({ step: 'running', part: 1 }, []),
    'options-import-done': scene({ step: 'done', report, added: 6630 }),
    'options-import-nothing': scene(
      {
        step: 'done',
        added: 0,
        report: {
          files: [],
          skipped: [{ name: 'holiday.jpg', reason: 'unknownFile', count: 1, lines: null }],
        },
      },
      [],
    ),
    'options-import-stopped': scene({ step: 'stopped' }),
    'options-import-failed': scene({ step: 'failed', error: { code: 'storage', message: 'full' } }),
  } as const;
};

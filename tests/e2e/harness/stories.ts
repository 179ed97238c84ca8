import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/candidates.ts';
import type { DrivenBrowser } from '../../../scripts/drive/browser.ts';
import { settledRecord } from '../../../scripts/drive/settled.ts';
import type { Config } from '../../linkedin/interactive/config.ts';
import { deedsOf } from './deeds.ts';
import { browserKinds, openAnteroom, type Visit, visit } from './open.ts';

/** What a story has at hand. */
export interface Stage {
  readonly kind: BrowserKind;
  /** Started once for all stories of the block. */
  readonly browser: DrivenBrowser;
  /** Opens the stand-in with a few people on it and waits until they are read; the tab closes with the story. */
  open(config?: Partial<Config>): Promise<Visit>;
  /** What was recorded since the story began, in the words of {@link deedsOf}. */
  deeds(): Promise<string[]>;
}

/** Tells the stories of a block in each of these browsers, which starts once for all of them: starting is what takes time. */
export function stories(
  title: string,
  tell: (stage: Stage) => void,
  kinds: readonly BrowserKind[] = browserKinds,
): void {
  describe.each(kinds)(`${title} in %s`, (kind) => {
    let started: DrivenBrowser | null = null;
    let visits: Visit[] = [];
    let since = 0;
    const stage: Stage = {
      kind,
      get browser() {
        if (!started) throw new Error('the browser has not started');
        return started;
      },
      async open(config = {}) {
        const opened = await visit(stage.browser, { count: 6, rendered: 12, things: false, ...config });
        visits.push(opened);
        await settledRecord(stage.browser, opened.tab.tabId, 20_000);
        return opened;
      },
      deeds: () => deedsOf(stage.browser, since),
    };
    beforeAll(async () => {
      started = await openAnteroom(kind);
    });
    beforeEach(async () => {
      since = (await deedsOf(stage.browser)).length;
    });
    afterEach(async () => {
      const told = visits;
      visits = [];
      await Promise.all(told.map(({ tab }) => tab.close()));
    });
    afterAll(() => started?.close());
    tell(stage);
  });
}

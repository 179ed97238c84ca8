import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/candidates.ts';
import type { DrivenBrowser, OpenOptions } from '../../../scripts/drive/browser.ts';
import type { Config } from '../../linkedin/interactive/config.ts';
import { lend, openAnteroom } from './browsers.ts';
import { deedsOf } from './deeds.ts';
import { settled, type Visit, visit } from './open.ts';
import { block, type Story } from './told.ts';

/** What a story has at hand. */
export interface Stage {
  readonly kind: BrowserKind;
  /** One for all stories of the block; what they leave in it is gone before the next block. */
  readonly browser: DrivenBrowser;
  /** Opens the stand-in with a few people on it and waits until they are read; it is left with the story. */
  open(config?: Partial<Config>): Promise<Visit>;
  /** What was recorded since the story began, in the words of {@link deedsOf}. */
  deeds(): Promise<string[]>;
}

type Tell = (stage: Stage, story: Story) => void;

/** Tells the stories of a block in the browsers that the coverage names for them. */
export function stories(name: string, tell: Tell): void {
  tellIn(lend, () => Promise.resolve(), name, tell);
}

/** The same in a browser of the block's own, as for a fresh install or an update. */
export function storiesApart(name: string, options: OpenOptions, tell: Tell): void {
  tellIn(
    (kind) => openAnteroom(kind, options),
    (browser) => browser.close(),
    name,
    tell,
  );
}

function tellIn(
  begin: (kind: BrowserKind) => Promise<DrivenBrowser>,
  end: (browser: DrivenBrowser) => Promise<void>,
  name: string,
  tell: Tell,
): void {
  block(name, (kind, story) => {
    let lent: DrivenBrowser | null = null;
    let visits: Visit[] = [];
    let since = 0;
    const stage: Stage = {
      kind,
      get browser() {
        if (!lent) throw new Error('the browser has not started');
        return lent;
      },
      async open(config = {}) {
        const opened = await visit(stage.browser, { count: 6, rendered: 12, things: false, ...config });
        visits.push(opened);
        await settled(stage.browser, opened.tab);
        return opened;
      },
      deeds: () => deedsOf(stage.browser, since),
    };
    beforeAll(async () => {
      lent = await begin(kind);
    });
    beforeEach(async () => {
      since = (await deedsOf(stage.browser)).length;
    });
    afterEach(async () => {
      const told = visits;
      visits = [];
      for (const { tab } of told) await stage.browser.leaveTab(tab);
    });
    afterAll(() => lent && end(lent));
    tell(stage, story);
  });
}

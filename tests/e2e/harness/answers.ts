import type { DrivenBrowser } from '../../../scripts/drive/browser.ts';

/** All that the extension answers about what it remembers; nothing of the moment, as long as no page of LinkedIn's is open. */
export async function answersOf(browser: DrivenBrowser) {
  const history = await browser.ask('history.list', { filter: {}, after: null, limit: 500 });
  const moments = history.entries.map(({ id }) => browser.ask('history.entry', { invitation: id }));
  return {
    history,
    moments: await Promise.all(moments),
    record: await browser.ask('record.list', {}),
    talks: await browser.ask('conversation.list', { search: '', offset: 0, limit: 500 }),
    lists: await browser.ask('entry.list', {}),
    policies: await browser.ask('policy.list', {}),
    settings: await browser.ask('settings.get', {}),
  };
}

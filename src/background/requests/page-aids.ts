import browser from 'webextension-polyfill';
import { requests } from '../../messages.ts';
import { focusCommand } from '../commands.ts';
import { transact } from '../database/open.ts';
import { fromPage } from '../messages/answer.ts';
import { latestPolicy } from '../policies/rows.ts';
import { defaultSettings } from '../settings/migrate.ts';
import { readSettings } from '../settings/settings.ts';

export const giveAids = fromPage(requests['page.aids'], async () => {
  const { policy: id } = await readSettings();
  const policy = await transact(
    'r',
    ['policies'],
    async (database) =>
      (await latestPolicy(database, id)) ?? (await latestPolicy(database, defaultSettings.policy)),
  );
  return { templates: policy?.templates ?? [], keys: await keysOfCommand() };
});

/** Only the browser knows them: the user can change them in its settings. Firefox for Android has no commands. */
async function keysOfCommand(): Promise<string | null> {
  const commands: typeof browser.commands | undefined = browser.commands;
  const all = (await commands?.getAll()) ?? [];
  return all.find(({ name }) => name === focusCommand)?.shortcut || null;
}

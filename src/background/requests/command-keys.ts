import browser from 'webextension-polyfill';
import { requests } from '../../messages.ts';
import { focusCommand } from '../commands.ts';
import { fromPage } from '../messages/answer.ts';

export const giveKeys = fromPage(requests['command.keys'], async () => ({ keys: await keysOfCommand() }));

/** Only the browser knows them: the user can change them in its settings. Firefox for Android has no commands. */
async function keysOfCommand(): Promise<string | null> {
  const commands: typeof browser.commands | undefined = browser.commands;
  const all = (await commands?.getAll()) ?? [];
  return all.find(({ name }) => name === focusCommand)?.shortcut || null;
}

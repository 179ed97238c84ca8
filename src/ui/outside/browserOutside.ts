import type { Envelope, Input, RequestName, Response } from '../../messages.ts';
import { browser } from '../browser.ts';
import type { Outside } from './outside.ts';

const linkedin = { origins: ['https://www.linkedin.com/*'] };

/** The real outside, by the extension's own interfaces. */
export const browserOutside: Outside = {
  ask,
  async currentTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  },
  onSettings: (listener) => onStored('changed:settings', listener),
  onData: (area, listener) => onStored(`changed:${area}`, listener),
  hasAccess: () => browser.permissions.contains(linkedin),
  requestAccess: () => browser.permissions.request(linkedin),
  openOptions: () => void browser.runtime.openOptionsPage(),
  save,
  // A browser that will not say (a private window) has promised nothing.
  isPersisted: () => navigator.storage.persisted().catch(() => false),
  persist: () => navigator.storage.persist().catch(() => false),
  version: browser.runtime.getManifest().version,
};

function save(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the file once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Calls back when something is stored under a key; returns the unsubscribe. */
function onStored(key: string, listener: () => void): () => void {
  const heard = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    // Where it is taken away at once, that is no second change.
    if (changes[key]?.newValue !== undefined) listener();
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
}

/** A worker that was just being stopped loses the first message; the second starts it afresh. */
async function ask<N extends RequestName>(name: N, input: Input<N>): Promise<Response<N>> {
  const envelope: Envelope<N> = { anteroom: 1, name, input };
  const first = await send<N>(envelope);
  return first ?? (await send<N>(envelope)) ?? noAnswer;
}

async function send<N extends RequestName>(envelope: Envelope<N>): Promise<Response<N> | null> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(envelope);
    return isResponse<N>(answer) ? answer : null;
  } catch {
    return null;
  }
}

/** The background is the same extension, so the envelope's form is enough: the value inside is of the contract's type. */
function isResponse<N extends RequestName>(answer: unknown): answer is Response<N> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'value' in answer : 'error' in answer;
}

const noAnswer = { ok: false, error: { code: 'internal', message: 'no answer' } } as const;

import type { Input, RequestName, Response } from '../../messages.ts';

/** Kinds of data that the background announces changes of. */
export type DataArea = 'policies' | 'log' | 'imports' | 'history';

/** All that our own pages (popup, options) need of the browser and the background; the gallery and tests bring their own. */
export interface Outside {
  /** Asks the background. Never rejects: no answer is a failure too. */
  ask<N extends RequestName>(name: N, input: Input<N>): Promise<Response<N>>;
  /** The id of the tab in front, or null when there is none. */
  currentTab(): Promise<number | null>;
  /** Calls back when settings were stored, whoever did it; returns the unsubscribe. */
  onSettings(listener: () => void): () => void;
  /** Calls back when the background announced that data of this kind changed; returns the unsubscribe. */
  onData(area: DataArea, listener: () => void): () => void;
  /** Whether the browser lets Anteroom onto LinkedIn: in Firefox the user can take that back. */
  hasAccess(): Promise<boolean>;
  /** Asks the user for it; only from a click. Resolves to whether it was given. */
  requestAccess(): Promise<boolean>;
  openOptions(): void;
  /** Gives the user a file, by the browser's own download; nothing leaves the device. */
  save(name: string, file: Blob): void;
  /** Whether the browser has promised not to clear the extension's data by itself. */
  isPersisted(): Promise<boolean>;
  /** Asks the browser for that promise; only from a click. Resolves to whether it was given. */
  persist(): Promise<boolean>;
  /** The extension's version. */
  readonly version: string;
}

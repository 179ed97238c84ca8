import type { Failure } from '../../../messages.ts';
import type { Outside } from '../../outside/outside.ts';
import type { Edit } from '../model/edit.ts';
import { edited, type History, historyOf, redone, replaced, undone } from '../model/history.ts';
import { assessed, gone, isLocked } from './assess.ts';
import { draftedPolicy } from './drafted.ts';
import { DraftKeeper } from './keeper.ts';
import { Previewer } from './previewer.ts';
import type { EditorState, News, Opening } from './state.ts';

/**
 * One policy under edit: its history, the draft kept in the background as it is edited, the preview of what it would do,
 * and saving. Draws nothing; the components subscribe.
 */
export class EditorDesk {
  readonly #outside: Outside;
  readonly #listeners = new Set<() => void>();
  readonly #keeper: DraftKeeper;
  readonly #previewer: Previewer;
  #state: EditorState | Opening = { failure: null };
  #id: string;
  #unfollow: (() => void) | null = null;
  #isOpen = false;

  constructor(outside: Outside, id: string) {
    this.#outside = outside;
    this.#id = id;
    this.#keeper = new DraftKeeper(outside, (change) => this.#set(change));
    this.#previewer = new Previewer(outside, (preview) => this.#set({ preview }));
  }

  get = (): EditorState | Opening => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the policy and its draft, and follows what other pages do to them. */
  async open(): Promise<void> {
    this.#isOpen = true;
    await this.#load(null);
    if (this.#isOpen) this.#unfollow ??= this.#outside.onData('policies', () => void this.#follow());
  }

  /** Stops following; what is not kept yet is kept now. */
  close(): void {
    this.#isOpen = false;
    this.#unfollow?.();
    this.#unfollow = null;
    this.#previewer.stop();
    void this.#keeper.flush();
  }

  edit(edit: Edit, touching: string | null = null): void {
    this.#change((history) => edited(history, edit, touching), null);
  }

  undo(): void {
    this.#change(undone, null);
  }

  redo(): void {
    this.#change(redone, null);
  }

  /** Back to what is saved; can be undone as any edit. */
  discard(): void {
    const state = this.#ready();
    if (state) this.#change((history) => replaced(history, state.saved), 'discarded');
  }

  /** Makes the draft a new version, based on the version it began from. */
  async save(): Promise<void> {
    const state = this.#ready();
    if (state && !state.saving && state.troubles.length === 0) await this.#save(state.base);
  }

  /** After a clash: what is here becomes the newest version, or the draft that is kept. */
  async keepMine(): Promise<void> {
    const state = this.#ready();
    if (state?.clash?.kind === 'saved') await this.#save(state.clash.version);
    if (state?.clash?.kind === 'deleted') await this.#save(null);
    if (state?.clash?.kind === 'draft') {
      this.#keeper.follow(state.clash.revision);
      this.#set({ clash: null });
      this.#keeper.keep(this.#id, state.base, state.history.present);
    }
  }

  /** After a clash: what the other page made; what was here is one undo away while this page is open. */
  async takeTheirs(): Promise<void> {
    const state = this.#ready();
    if (state?.clash?.kind === 'draft') {
      const { theirs, revision } = state.clash;
      this.#keeper.follow(revision);
      this.#set({ clash: null });
      this.#change((history) => replaced(history, theirs), 'theirs');
    } else if (state?.clash?.kind === 'deleted') {
      await this.#keeper.drop(this.#id);
      this.#state = { failure: gone };
      this.#say();
    } else if (state?.clash) {
      await this.#keeper.drop(this.#id);
      await this.#load('taken');
    }
  }

  /** The news has been said. */
  hush(): void {
    this.#set({ news: null });
  }

  #change(to: (history: History) => History, news: News | null): void {
    const state = this.#ready();
    if (!state || state.locked) return;
    const history = to(state.history);
    if (history === state.history) return;
    this.#set({ ...assessed(history, state.saved), news, failure: null });
    const after = this.#ready();
    if (!after) return;
    this.#previewer.ask(history.present);
    // Of which version this is a draft is known once that is saved.
    if (after.saving) return;
    if (after.dirty) this.#keeper.keep(this.#id, state.base, history.present);
    else void this.#keeper.drop(this.#id);
  }

  async #save(base: number | null): Promise<void> {
    const state = this.#ready();
    if (!state || state.saving) return;
    this.#set({ saving: true, failure: null });
    await this.#keeper.flush();
    const policy = state.history.present;
    const answer = await this.#outside.ask('policy.save', { policy, base });
    if (answer.ok) {
      this.#id = answer.value.id;
      this.#keeper.follow(0);
      await this.#load('saved', policy);
    } else if (answer.error.code === 'conflict') await this.#clash();
    else this.#set({ failure: answer.error });
    this.#set({ saving: false });
    const after = this.#ready();
    if (after?.dirty && after.history.present !== policy && !answer.ok)
      this.#keeper.keep(this.#id, after.base, after.history.present);
  }

  async #clash(): Promise<void> {
    const latest = await this.#outside.ask('policy.read', { id: this.#id });
    if (latest.ok) this.#set({ clash: { kind: 'saved', version: latest.value.listed.version } });
    else if (latest.error.code === gone.code) this.#set({ clash: { kind: 'deleted' } });
    else this.#set({ failure: latest.error });
  }

  /** Another page saved, renamed, deleted or began a draft, an organisation settled something; or it was us. */
  async #follow(): Promise<void> {
    const state = this.#ready();
    if (!state || state.saving || this.#keeper.busy) return;
    const [read, drafts, list] = await this.#read();
    const now = this.#ready();
    if (!now || now.saving || this.#keeper.busy) return;
    if (!read.ok && read.error.code === gone.code) this.#set({ clash: { kind: 'deleted' } });
    if (!read.ok || !drafts.ok) return;
    const { listed } = read.value;
    if (isLocked(listed, list) !== now.locked) await this.#load(null);
    else if (listed.version !== now.base) {
      if (now.dirty) this.#set({ clash: { kind: 'saved', version: listed.version } });
      else await this.#load('theirs');
    } else if (!now.dirty && drafts.value.draft && drafts.value.draft.revision !== this.#keeper.revision) {
      await this.#load('theirs');
    } else this.#set({ listed, clash: now.clash?.kind === 'deleted' ? null : now.clash });
  }

  async #read() {
    return await Promise.all([
      this.#outside.ask('policy.read', { id: this.#id }),
      this.#outside.ask('draft.read', { id: this.#id }),
      this.#outside.ask('policy.list', {}),
    ]);
  }

  /** Reads all anew. What has been typed since `known` (what was here when this began) is carried on, or not overwritten. */
  async #load(news: News | null, known = this.#ready()?.history.present): Promise<void> {
    const [read, drafts, list] = await this.#read();
    if (!read.ok) return this.#fail(read.error);
    if (!drafts.ok) return this.#fail(drafts.error);
    const { policy: saved, listed } = read.value;
    const locked = isLocked(listed, list);
    // What cannot be changed is shown as it decides; a draft waits until it can be.
    const kept = locked ? null : drafts.value.draft;
    const draft = kept === null ? null : draftedPolicy(kept.draft);
    const before = this.#ready();
    const typed = before && before.history.present !== known ? before.history.present : null;
    // Whose version holds is not for us to say then.
    if (before && typed && news === 'theirs') {
      if (listed.version !== before.base) this.#set({ clash: { kind: 'saved', version: listed.version } });
      return;
    }
    const begun = historyOf(saved);
    const history = draft === null ? begun : replaced(begun, draft);
    this.#keeper.follow(kept?.revision ?? 0);
    this.#state = {
      listed,
      saved,
      base: draft === null ? listed.version : (kept?.base ?? listed.version),
      ...assessed(history, saved),
      kept: true,
      preview: { state: 'asking', effect: null },
      clash:
        draft !== null && kept !== null && kept.base !== listed.version
          ? { kind: 'saved', version: listed.version }
          : null,
      failure: null,
      saving: false,
      locked,
      news,
    };
    this.#say();
    this.#previewer.ask(history.present);
    if (typed && news === 'saved') {
      const { id, version, preset } = saved;
      this.#change((now) => replaced(now, { ...typed, id, version, preset }), news);
    }
  }

  #fail(failure: Failure['error']): void {
    if (this.#ready()) this.#set({ failure });
    else {
      this.#state = { failure };
      this.#say();
    }
  }

  #ready(): EditorState | null {
    return 'history' in this.#state ? this.#state : null;
  }

  #set(change: Partial<EditorState>): void {
    const state = this.#ready();
    if (!state) return;
    this.#state = { ...state, ...change };
    this.#say();
  }

  #say(): void {
    for (const listener of this.#listeners) listener();
  }
}

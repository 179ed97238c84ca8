import { request } from '../link/request.ts';
import { type Memory, remembered } from './memory.ts';

/** The sidebar's memory, in the background's keeping: how it stands in this browser, nothing about anybody. */
export const browserMemory: Memory = {
  async load() {
    const answer = await request('sidebar.recall', {});
    return remembered(answer.ok ? answer.value.stance : null);
  },
  save: (value) => void request('sidebar.remember', value),
};

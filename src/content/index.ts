import { createActs } from './act/acts.ts';
import { request } from './link/request.ts';
import { createOutbox } from './outbox/outbox.ts';
import { invitationsReader } from './pages/invitations/reader.ts';
import { mountSidebar } from './sidebar/index.ts';
import { createStore } from './store/store.ts';
import { followPage } from './visit/follow.ts';

const outbox = createOutbox(() => store.write({ givenUp: store.get().givenUp + 1 }));
const acts = createActs(outbox);
const store = createStore({
  ...acts.actions,
  openOptions: () => void request('options.open', {}),
  ask: request,
});
acts.follow((list) => store.write({ acts: list }));
followPage({ store, acts, reader: invitationsReader, mountSidebar });
acts.resume(document);

import { request } from './link/request.ts';
import { invitationsReader } from './pages/invitations/reader.ts';
import { mountSidebar } from './sidebar/index.ts';
import { createStore } from './store/store.ts';
import { followPage } from './visit/follow.ts';

const store = createStore(() => void request('options.open', {}));
followPage({ store, reader: invitationsReader, mountSidebar });

import messages from '../../_locales/en/messages.json';
import { initial } from '../../src/content/sidebar/memory.ts';
import { mount } from '../../src/content/sidebar/mount.tsx';
import { speakFrom } from '../../src/ui/text/current.ts';
import { drawPage } from './page.ts';
import { sampleStore } from './samples/store.ts';
import { type SidebarScene, sidebarScenes } from './scenes/sidebar.ts';

/**
 * The gallery: every state of every surface with sample data, to look at, to photograph and to check. The address says
 * which: `?scene=read&theme=dark&dir=rtl&collapsed`. Without a scene it lists them.
 */
const query = new URLSearchParams(location.search);
const scene = query.get('scene');
const locale = query.get('dir') === 'rtl' ? 'ar' : 'en';
const table = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
speakFrom({ lookup: (key) => table.get(key), locale, now: Date.UTC(2026, 10, 20), isolate: true });
if (query.get('theme') === 'dark') document.documentElement.className = 'theme--dark';
document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';

if (isSidebarScene(scene)) showSidebar(scene);
else listScenes();

function showSidebar(name: SidebarScene): void {
  const state = sidebarScenes[name];
  const elements = new Map<string, Element>();
  const rows = drawPage(
    state.rows.slice(0, 12).map(({ reading }) => (reading.name.known ? reading.name.value : '')),
  );
  state.rows.forEach(({ id }, index) => {
    const element = rows[index];
    if (element) elements.set(id, element);
  });
  const collapsed = query.has('collapsed');
  mount(
    sampleStore(state, (id) => elements.get(id) ?? null),
    { load: () => Promise.resolve({ ...initial, collapsed }), save: () => undefined },
  );
}

function listScenes(): void {
  const list = document.createElement('ul');
  list.className = 'scenes';
  for (const name of Object.keys(sidebarScenes)) {
    for (const theme of ['light', 'dark']) {
      const link = document.createElement('a');
      link.href = `?scene=${name}&theme=${theme}`;
      link.textContent = `${name}, ${theme}`;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
  }
  document.body.append(list);
}

function isSidebarScene(name: string | null): name is SidebarScene {
  return name !== null && Object.hasOwn(sidebarScenes, name);
}

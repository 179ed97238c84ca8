import { render } from 'preact';
import messages from '../../_locales/en/messages.json';
import { initial } from '../../src/content/sidebar/memory.ts';
import { mount } from '../../src/content/sidebar/mount.tsx';
import { sessionOf } from '../../src/content/sidebar/session.ts';
import { kit } from '../../src/kit/index.ts';
import { ImportContext } from '../../src/options/data/import/ImportContext.ts';
import { Options } from '../../src/options/Options.tsx';
import { optionsStyles } from '../../src/options/styles.ts';
import { Popup } from '../../src/popup/Popup.tsx';
import popup from '../../src/popup/popup.css?inline';
import type { Outside } from '../../src/ui/outside/outside.ts';
import { dressPage } from '../../src/ui/page/dressPage.ts';
import { PolicyEditor } from '../../src/ui/policy-editor/PolicyEditor.tsx';
import { speakFrom } from '../../src/ui/text/current.ts';
import { pageStyles } from '../../src/ui/theme/pageStyles.ts';
import { drawPage } from './page.ts';
import { stillImporter } from './samples/imports.ts';
import { type Background, sampleOutside } from './samples/outside.ts';
import { sampleStore } from './samples/store.ts';
import { type PageScene, pageScenes } from './scenes/pages.ts';
import { prepared, type SidebarScene, sidebarScenes } from './scenes/sidebar.ts';

type Theme = 'light' | 'dark';

/** Takes away what is shown. */
type Leave = () => void;

/**
 * The gallery: every state of every surface with sample data, to look at, to photograph and to check. The address says
 * which: `?scene=read&theme=dark&dir=rtl&collapsed`. Without a scene it lists them. `gallery(scene, theme)` shows another in
 * its place.
 */
const query = new URLSearchParams(location.search);
const locale = query.get('dir') === 'rtl' ? 'ar' : 'en';
const table = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
speakFrom({ lookup: (key) => table.get(key), locale, now: Date.UTC(2026, 10, 20), isolate: true });

let leave = show(query.get('scene'), query.get('theme') === 'dark' ? 'dark' : 'light');
Object.assign(globalThis, {
  gallery(scene: string, theme: Theme) {
    leave();
    leave = show(scene, theme);
  },
});

function show(scene: string | null, theme: Theme): Leave {
  if (isSidebarScene(scene)) return showSidebar(scene, theme);
  if (isPageScene(scene)) return showOwnPage(scene, theme);
  return listScenes();
}

function showSidebar(name: SidebarScene, theme: Theme): Leave {
  const root = document.documentElement;
  root.className = `theme--${theme}`;
  root.dir = locale === 'ar' ? 'rtl' : 'ltr';
  const state = sidebarScenes[name];
  const names = state.rows.slice(0, 12).map(({ reading }) => (reading.name.known ? reading.name.value : ''));
  const rows = drawPage(names);
  const elements = new Map(state.rows.map(({ id }, index) => [id, rows[index]]));
  const remembered = { ...initial, collapsed: query.has('collapsed') };
  const store = sampleStore(state, (id) => elements.get(id) ?? null);
  prepared[name]?.(sessionOf(store));
  const memory = { load: () => Promise.resolve(remembered), save: () => undefined };
  const unmount = mount(store, memory, async () => kit);
  return () => {
    unmount();
    document.body.replaceChildren();
    root.className = '';
  };
}

function showOwnPage(name: PageScene, theme: Theme): Leave {
  const { settings, ...background }: Background = pageScenes[name];
  const outside = sampleOutside({ ...background, settings: { ...settings, theme } });
  if (background.at) location.hash = background.at;
  const made = document.querySelectorAll('style');
  for (const style of made) style.disabled = true;
  const isOptions = name.startsWith('options');
  dressPage(isOptions ? optionsStyles : [...pageStyles, popup]);
  document.documentElement.dataset['theme'] = theme;
  if (name.startsWith('editor')) render(editor(outside, settings.policy), document.body);
  else if (isOptions) render(optionsPage(outside, background.importing), document.body);
  else render(<Popup outside={outside} />, document.body);
  return () => {
    render(null, document.body);
    document.adoptedStyleSheets = [];
    delete document.documentElement.dataset['theme'];
    history.replaceState(null, '', location.pathname);
    for (const style of made) style.disabled = false;
  };
}

/** The options page, with an import where the scene wants it. */
function optionsPage(outside: Outside, initial: Background['importing'] = { step: 'idle' }) {
  return (
    <ImportContext.Provider value={{ importer: () => stillImporter, initial }}>
      <Options outside={outside} />
    </ImportContext.Provider>
  );
}

/** The editor as the popup shows it. */
function editor(outside: Outside, id: string) {
  return (
    <main>
      <PolicyEditor outside={outside} id={id} room="popup" onBack={() => undefined} />
    </main>
  );
}

function listScenes(): Leave {
  const names = [...Object.keys(sidebarScenes), ...Object.keys(pageScenes)];
  const list = (
    <ul class="scenes">
      {names.flatMap((name) =>
        ['light', 'dark'].map((shade) => (
          <li key={`${name} ${shade}`}>
            <a href={`?scene=${name}&theme=${shade}`}>
              {name} {shade}
            </a>
          </li>
        )),
      )}
    </ul>
  );
  render(list, document.body);
  return () => render(null, document.body);
}

function isSidebarScene(name: string | null): name is SidebarScene {
  return name !== null && Object.hasOwn(sidebarScenes, name);
}

function isPageScene(name: string | null): name is PageScene {
  return name !== null && Object.hasOwn(pageScenes, name);
}

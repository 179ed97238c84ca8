import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import type { Outside } from '../outside/outside.ts';
import { useNearestFocus } from '../page/useNearestFocus.ts';
import { failureText } from '../settings/failureText.ts';
import { t } from '../text/current.ts';
import { trusted } from '../trusted.ts';
import { AskedOutside } from './conditions/listNames.ts';
import type { EditorDesk } from './desk/desk.ts';
import type { EditorState } from './desk/state.ts';
import { EditorBar } from './EditorBar.tsx';
import { EditorNotices } from './EditorNotices.tsx';
import { previewLine } from './preview/lines.ts';
import { PreviewPanel } from './preview/PreviewPanel.tsx';
import type { SectionProps } from './props.ts';
import { Gates } from './sections/Gates.tsx';
import { Outcome } from './sections/Outcome.tsx';
import { Rules } from './sections/Rules.tsx';
import { Templates } from './sections/Templates.tsx';
import { useDesk } from './useDesk.ts';

interface PolicyEditorProps {
  readonly outside: Outside;
  /** The policy to edit. */
  readonly id: string;
  /** `popup`: one section at a time, the preview as a line; `page`: everything beside the preview. */
  readonly room: 'popup' | 'page';
  /** Leaves the editor; left out where there is nowhere to go. */
  readonly onBack?: () => void;
}

const sections = [
  ['gates', 'policy_edit_gates'],
  ['rules', 'policy_edit_rules'],
  ['outcome', 'policy_edit_outcome'],
  ['templates', 'policy_edit_templates'],
  ['preview', 'policy_edit_preview'],
] as const;
type SectionName = (typeof sections)[number][0];

/** Reads and changes one policy, in the popup and in the options alike. */
export function PolicyEditor({ outside, id, room, onBack }: PolicyEditorProps) {
  const [desk, state] = useDesk(outside, id);
  if (!('history' in state)) {
    return (
      <>
        {room === 'popup' && <h1 class="said">{t('popup_policy')}</h1>}
        <EmptyState
          icon={state.failure ? 'warning' : 'mark'}
          busy={!state.failure}
          title={state.failure ? failureText(state.failure) : t('policy_edit_loading')}
        >
          {onBack && state.failure && <Button onPress={onBack}>{t('policy_edit_back')}</Button>}
        </EmptyState>
      </>
    );
  }
  return (
    <AskedOutside.Provider value={outside}>
      <Opened desk={desk} state={state} room={room} onBack={onBack} />
    </AskedOutside.Provider>
  );
}

interface OpenedProps {
  readonly desk: EditorDesk;
  readonly state: EditorState;
  readonly room: PolicyEditorProps['room'];
  readonly onBack: (() => void) | undefined;
}

function Opened({ desk, state, room, onBack }: OpenedProps) {
  const [shown, setShown] = useState<SectionName>('gates');
  const [said, announce] = useState('');
  const editor = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useNearestFocus(editor);
  useLayoutEffect(() => {
    // The sections share what scrolls: each begins at its beginning.
    if (body.current) body.current.scrollTop = 0;
  }, [shown]);
  const { history, troubles, locked, preview } = state;
  const props: SectionProps = {
    policy: history.present,
    troubles,
    locked,
    onEdit: (edit, touching) => desk.edit(edit, touching ?? null),
    announce,
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const again = (key === 'z' && event.shiftKey) || (key === 'y' && event.ctrlKey && !event.shiftKey);
    if (key !== 'z' && !again) return;
    // One history for the whole editor: a field's own would undo letters that other fields have followed.
    event.preventDefault();
    if (again) desk.redo();
    else desk.undo();
  };
  useEffect(() => {
    const heard = trusted(onKey);
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  }, [desk]);
  // What scrolls can be scrolled by keys also where nothing in it takes the focus.
  const scrolled = room === 'popup' && shown === 'preview' ? { tabIndex: 0 } : {};
  const visible = (name: SectionName): boolean => room === 'page' || shown === name;
  return (
    <div ref={editor} class={`editor editor-${room}`}>
      <EditorBar desk={desk} state={state} room={room} onBack={onBack} />
      <EditorNotices desk={desk} state={state} />
      <p class="said" role="status">
        {said}
      </p>
      {room === 'popup' && (
        <nav class="editor-nav" aria-label={t('policy_edit_parts')}>
          {sections.map(([name, key]) => (
            <button
              key={name}
              type="button"
              class="editor-tab"
              aria-current={shown === name ? 'true' : undefined}
              onClick={trusted(() => setShown(name))}
            >
              {t(key)}
            </button>
          ))}
        </nav>
      )}
      <div ref={body} class="editor-body" {...scrolled}>
        <div class="editor-main">
          {visible('gates') && (
            <Part heading="policy_edit_gates" room={room}>
              <Gates {...props} />
            </Part>
          )}
          {visible('rules') && (
            <Part heading="policy_edit_rules" room={room}>
              <Rules {...props} />
            </Part>
          )}
          {visible('outcome') && (
            <Part heading="policy_edit_outcome" room={room}>
              <Outcome {...props} />
            </Part>
          )}
          {visible('templates') && (
            <Part heading="policy_edit_templates" room={room}>
              <Templates {...props} />
            </Part>
          )}
          {room === 'popup' && shown === 'preview' && (
            <Part heading="policy_edit_preview" room={room}>
              <PreviewPanel preview={preview} />
            </Part>
          )}
        </div>
        {room === 'page' && (
          <aside class="editor-aside" aria-label={t('policy_edit_preview')}>
            <h2 class="editor-heading">{t('policy_edit_preview')}</h2>
            <PreviewPanel preview={preview} />
          </aside>
        )}
      </div>
      {room === 'popup' && (
        <button type="button" class="editor-foot" onClick={trusted(() => setShown('preview'))}>
          <span aria-live="polite">{previewLine(preview)}</span>
        </button>
      )}
    </div>
  );
}

interface PartProps {
  readonly heading: string;
  readonly room: PolicyEditorProps['room'];
  readonly children: ComponentChildren;
}

/** One of the editor's sections; in the popup its tab is its heading in sight. */
function Part({ heading, room, children }: PartProps) {
  return (
    <section class="part" aria-label={t(heading)}>
      <h2 class={room === 'popup' ? 'said' : 'editor-heading'}>{t(heading)}</h2>
      {children}
    </section>
  );
}

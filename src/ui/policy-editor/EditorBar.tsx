import { Button, IconButton } from '../components/Button.tsx';
import { t } from '../text/current.ts';
import type { EditorDesk } from './desk/desk.ts';
import type { EditorState } from './desk/state.ts';
import { wordsOf } from './wording.ts';

interface EditorBarProps {
  readonly desk: EditorDesk;
  readonly state: EditorState;
  readonly room: 'popup' | 'page';
  readonly onBack: (() => void) | undefined;
}

/** Which policy, whether it is saved, and the ways back, forth and out. */
export function EditorBar({ desk, state, room, onBack }: EditorBarProps) {
  const { history, dirty, saving, troubles, locked, listed } = state;
  const Heading = room === 'popup' ? 'h1' : 'h2';
  return (
    <header class="editor-bar">
      {onBack && <IconButton icon="back" turns label={t('policy_edit_back')} onPress={onBack} />}
      <div class="editor-title">
        <Heading class="editor-name">{wordsOf(history.present.title) || listed.id}</Heading>
        <p class="editor-state" role="status">
          {standing(state)}
        </p>
      </div>
      {!locked && (
        <>
          <IconButton
            icon="undo"
            label={t('policy_edit_undo')}
            disabled={history.past.length === 0}
            onPress={() => desk.undo()}
          />
          <IconButton
            icon="redo"
            label={t('policy_edit_redo')}
            disabled={history.future.length === 0}
            onPress={() => desk.redo()}
          />
          <Button look="plain" disabled={!dirty || saving} onPress={() => desk.discard()}>
            {t('policy_edit_discard')}
          </Button>
          <Button
            look="solid"
            disabled={!dirty || saving || troubles.length > 0}
            onPress={() => void desk.save()}
          >
            {t('policy_edit_save')}
          </Button>
        </>
      )}
    </header>
  );
}

/** Where the draft stands, in a few words. */
function standing({ dirty, kept, saving, troubles, listed, locked }: EditorState): string {
  if (locked) return t('policy_edit_locked');
  if (saving) return t('policy_edit_saving');
  if (troubles.length > 0) return t('policy_edit_cannot_save', { count: troubles.length });
  if (dirty) return t(kept ? 'policy_edit_draft_kept' : 'policy_edit_draft');
  return t(listed.from === 'preset' ? 'policy_edit_preset' : 'policy_edit_saved_version', {
    version: listed.version,
  });
}

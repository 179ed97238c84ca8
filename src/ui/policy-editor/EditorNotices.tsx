import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { failureText } from '../settings/failureText.ts';
import { t } from '../text/current.ts';
import type { EditorDesk } from './desk/desk.ts';
import type { Clash, EditorState, News } from './desk/state.ts';

const newsKeys: Readonly<Record<News, string>> = {
  saved: 'policy_edit_news_saved',
  discarded: 'policy_edit_news_discarded',
  taken: 'policy_edit_news_taken',
  theirs: 'policy_edit_news_theirs',
};

const keepKeys: Readonly<Record<Clash['kind'], string>> = {
  saved: 'policy_edit_keep_mine',
  draft: 'policy_edit_keep_draft',
  deleted: 'policy_edit_keep_deleted',
};

/** What went wrong, what another page did, and what just happened. */
export function EditorNotices({ desk, state }: { readonly desk: EditorDesk; readonly state: EditorState }) {
  const { failure, clash, news, listed } = state;
  return (
    <div class="editor-notices">
      {failure && <Notice tone="failure">{failureText(failure)}</Notice>}
      {clash && (
        <div role="alert">
          <Notice tone="warning" action={<WaysOut desk={desk} clash={clash} />}>
            {clash.kind === 'saved'
              ? t('policy_edit_clash_saved', { version: clash.version })
              : t(clash.kind === 'draft' ? 'policy_edit_clash_draft' : 'policy_edit_clash_deleted')}
          </Notice>
        </div>
      )}
      <div role="status">
        {news && (
          <Notice
            tone="info"
            action={
              news === 'discarded' || news === 'theirs' ? (
                <Button look="plain" onPress={() => desk.undo()}>
                  {t('policy_edit_undo')}
                </Button>
              ) : (
                <Button look="plain" onPress={() => desk.hush()}>
                  {t('policy_edit_dismiss')}
                </Button>
              )
            }
          >
            {t(newsKeys[news], { version: listed.version })}
          </Notice>
        )}
      </div>
    </div>
  );
}

function WaysOut({ desk, clash }: { readonly desk: EditorDesk; readonly clash: Clash }) {
  return (
    <div class="row">
      <Button onPress={() => void desk.keepMine()}>{t(keepKeys[clash.kind])}</Button>
      <Button look="plain" onPress={() => void desk.takeTheirs()}>
        {t(clash.kind === 'draft' ? 'policy_edit_take_draft' : 'policy_edit_take_theirs')}
      </Button>
    </div>
  );
}

import { useEffect } from 'preact/hooks';
import { t } from '../../../ui/text/current.ts';
import type { Act } from '../../store/act.ts';
import type { PageStore } from '../../store/types.ts';
import { ActStrip } from './ActStrip.tsx';
import { isWell, toShow, withoutCrowd } from './phase.ts';
import { useActNews } from './useActNews.ts';

/** How long what went well stays in sight, in milliseconds. */
const stays = 4000;

interface ActStripsProps {
  readonly store: PageStore;
  readonly acts: readonly Act[];
  readonly nameOf: (act: Act) => string;
  readonly onShow: (invitation: string) => (() => void) | null;
}

/** What the user wished for and has not heard the end of: holds, what stood in the way, replies on their way. */
export function ActStrips({ store, acts, nameOf, onShow }: ActStripsProps) {
  const shown = toShow(acts);
  const news = useActNews(shown, nameOf);
  return (
    <>
      {shown.length > 0 && (
        <ul class="strips" aria-label={t('sidebar_acts')}>
          {withoutCrowd(shown).map((act) => (
            <ActStrip
              key={act.id}
              act={act}
              name={nameOf(act)}
              actions={store.actions}
              onShow={onShow(act.invitation)}
            />
          ))}
        </ul>
      )}
      {acts.filter(isWell).map((act) => (
        <Farewell key={act.id} act={act.id} dismiss={store.actions.dismiss} />
      ))}
      <p class="said" role="status">
        {news}
      </p>
    </>
  );
}

/** Takes what went well off the list after a while. */
function Farewell({ act, dismiss }: { readonly act: string; readonly dismiss: (act: string) => void }) {
  useEffect(() => {
    const timer = setTimeout(() => dismiss(act), stays);
    return () => clearTimeout(timer);
  }, [act, dismiss]);
  return null;
}

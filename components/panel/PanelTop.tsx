import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { topTexts } from '../i18n/panel/top';
import { Mark } from '../ui/Mark';
import { HealthDetails } from './HealthDetails';
import { LanguageSelect } from './LanguageSelect';
import { PauseMenu } from './PauseMenu';
import type { PanelActions, PanelView } from './state';
import { wordsOfHealth } from './wordsOfHealth';

type Props = { readonly view: PanelView; readonly actions: PanelActions };

/** What is open, how well it could be read, in which language, and the pause. */
export function PanelTop({ view, actions }: Props) {
  const texts = useTexts(topTexts);
  const { health, words } = wordsOfHealth(view, texts, useUiLanguage());
  const pausable = view.kind !== 'paused' && view.kind !== 'closed';
  return (
    <header class="panel-top">
      <div class="panel-title">
        <Mark />
        <h1>{titleOf(view)}</h1>
        {view.kind === 'live' && <LanguageSelect view={view} onChange={actions.setLanguage} />}
        {pausable && <PauseMenu site={view.kind !== 'live' || view.source === 'page'} actions={actions} />}
      </div>
      {view.kind === 'live' ? (
        <HealthDetails view={view} health={health} words={words} actions={actions} />
      ) : (
        <p class="health" data-health={health}>
          {words}
        </p>
      )}
    </header>
  );
}

function titleOf(view: PanelView): string {
  if (view.kind === 'broken') return view.tool;
  if (view.kind === 'live' || view.kind === 'loading' || view.kind === 'paused') return view.title || 'Kuule';
  return 'Kuule';
}

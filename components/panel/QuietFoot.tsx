import { useTexts } from '../hooks/useTexts';
import { stateTexts } from '../i18n/panel/states';
import { topTexts } from '../i18n/panel/top';
import { Button } from '../ui/Button';
import { Glyph } from '../ui/Glyph';
import type { PanelActions } from './state';

/** Where the words stay, and the way to the full pages. */
export function QuietFoot({ actions }: { readonly actions: PanelActions }) {
  const { stays } = useTexts(stateTexts);
  const { dashboard, settings } = useTexts(topTexts);
  return (
    <div class="quiet-foot">
      <p>
        <Glyph name="lock" />
        {stays}
      </p>
      <div class="links">
        <Button tone="quiet" data-action="dashboard" onClick={actions.openDashboard}>
          {dashboard}
        </Button>
        <Button tone="quiet" data-action="options" onClick={actions.openOptions}>
          {settings}
        </Button>
      </div>
    </div>
  );
}

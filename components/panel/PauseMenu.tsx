import { useDisclosure } from '../hooks/useDisclosure';
import { useTexts } from '../hooks/useTexts';
import { topTexts } from '../i18n/panel/top';
import { Button } from '../ui/Button';
import { Glyph } from '../ui/Glyph';
import type { PanelActions } from './state';

type Props = {
  /** Whether there is a site to pause on. */
  readonly site: boolean;
  readonly actions: PanelActions;
};

/** Stops reading: until resumed, for an hour, or on this site. */
export function PauseMenu({ site, actions }: Props) {
  const texts = useTexts(topTexts);
  const { open, id, button } = useDisclosure();
  return (
    <>
      <Button tone="icon" aria-label={texts.pause} data-action="pause" {...button}>
        <Glyph name="pause" />
      </Button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; these are three ways to pause.
        <div class="pause-menu" id={id} role="group" aria-label={texts.pause}>
          <Button data-action="pause-now" onClick={() => actions.pause('now')}>
            {texts.pauseNow}
          </Button>
          <Button data-action="pause-hour" onClick={() => actions.pause('hour')}>
            {texts.pauseHour}
          </Button>
          {site && (
            <Button data-action="pause-site" onClick={() => actions.pause('site')}>
              {texts.pauseSite}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

import type { ListedSite } from '../hooks/useSites';
import { useTexts } from '../hooks/useTexts';
import { optionsTexts } from '../i18n/options';
import { Button } from '../ui/Button';

type Props = {
  readonly site: ListedSite;
  readonly onPause: (origin: string) => void;
  readonly onResume: (origin: string) => void;
  readonly onWithdraw: () => void;
};

/** One permission: a site that can be paused, or a range of sites. */
export function SiteItem({ site, onPause, onResume, onWithdraw }: Props) {
  const texts = useTexts(optionsTexts);
  const { origin, pattern, paused } = site;
  const everything = pattern === '<all_urls>' || pattern === '*://*/*';
  const name = origin?.replace(/^https:\/\//, '') ?? (everything ? texts.everySite : pattern);
  const about = <span class="sr">{texts.of(name)}</span>;
  const state = paused ? texts.paused : origin === undefined ? texts.range : texts.reading;
  return (
    <li>
      <div class="row">
        <span class={paused ? 'site-dot off' : 'site-dot'} aria-hidden="true" />
        <b>{name}</b>
        <span class="small soft">{state}</span>
        <span class="push row">
          {origin !== undefined && (
            <Button onClick={() => (paused ? onResume(origin) : onPause(origin))}>
              <span>
                {paused ? texts.resume : texts.pause}
                {about}
              </span>
            </Button>
          )}
          <Button onClick={onWithdraw}>
            <span>
              {texts.withdraw}
              {about}
            </span>
          </Button>
        </span>
      </div>
    </li>
  );
}

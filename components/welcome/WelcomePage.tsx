import { useEffect } from 'preact/hooks';
import { uiLanguage, welcomeDone } from '../../utils/settings';
import { usePinned } from '../hooks/usePinned';
import { useSetting } from '../hooks/useSetting';
import { useSites } from '../hooks/useSites';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { welcomeTexts } from '../i18n/welcome';
import { Bar } from '../ui/Bar';
import { Glyph } from '../ui/Glyph';
import { Mark } from '../ui/Mark';
import { Segment } from '../ui/Segment';
import { FirstPrompt } from './FirstPrompt';
import { GrantStep } from './GrantStep';
import { WelcomeStep } from './WelcomeStep';

/** The way in: pin, allow one site, see a prompt, know what stays here. */
export function WelcomePage() {
  const texts = useTexts(welcomeTexts);
  const language = useUiLanguage();
  const [, setLanguage] = useSetting(uiLanguage);
  const [, setDone] = useSetting(welcomeDone);
  const pinned = usePinned();
  const sites = useSites();
  const allowed = sites.notice?.kind === 'added';
  useEffect(() => {
    if (allowed) setDone(true);
  }, [allowed, setDone]);

  return (
    <>
      <Bar current="welcome" />
      <main class="page narrow" id="content">
        <div class="row">
          <div class="push">
            <Segment
              label={texts.language}
              value={language}
              onChange={setLanguage}
              options={[
                { value: 'fi', label: 'Suomi' },
                { value: 'en', label: 'English' },
              ]}
            />
          </div>
        </div>
        <div class="stack">
          <div class="row welcome-hero">
            <Mark />
            <h1>{texts.heading}</h1>
          </div>
          <p class="welcome-lead">{texts.lead}</p>
        </div>
        <ol class="welcome-steps">
          <WelcomeStep title={texts.pin} done={pinned === true}>
            <p>{pinned ? texts.pinned : texts.pinHow}</p>
            <p class="small soft">{texts.pinWhy}</p>
          </WelcomeStep>
          <WelcomeStep title={texts.grant} done={allowed}>
            <GrantStep notice={sites.notice} onAdd={sites.add} />
          </WelcomeStep>
          <WelcomeStep title={texts.first}>
            <FirstPrompt />
          </WelcomeStep>
          <WelcomeStep title={texts.stays}>
            <ul class="ticks">
              {[texts.stay1, texts.stay2, texts.stay3].map((text) => (
                <li key={text}>
                  <Glyph name="check" />
                  {text}
                </li>
              ))}
            </ul>
            <p>{texts.sends}</p>
          </WelcomeStep>
        </ol>
        <div class="row welcome-end">
          <a class="btn" href="dashboard.html" onClick={() => setDone(true)}>
            {texts.done}
          </a>
          <a class="btn quiet" href="options.html">
            {texts.more}
          </a>
        </div>
      </main>
    </>
  );
}

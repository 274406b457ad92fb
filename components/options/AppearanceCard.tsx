import { useState } from 'preact/hooks';
import { dismissedInThread, ruleUse, severities, switchedOff, theme, uiLanguage } from '../../utils/settings';
import { useSetting } from '../hooks/useSetting';
import { useTexts } from '../hooks/useTexts';
import { optionsTexts } from '../i18n/options';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Segment } from '../ui/Segment';

/** Language and colours of Kuule's own pages, and the way back to how they were at first. */
export function AppearanceCard() {
  const texts = useTexts(optionsTexts);
  const [language = 'auto', setLanguage] = useSetting(uiLanguage);
  const [colours = 'auto', setColours] = useSetting(theme);
  const [, setSwitchedOff] = useSetting(switchedOff);
  const [, setDismissedInThread] = useSetting(dismissedInThread);
  const [, setRuleUse] = useSetting(ruleUse);
  const [, setSeverities] = useSetting(severities);
  const [wasReset, setWasReset] = useState(false);

  function reset(): void {
    setLanguage(uiLanguage.fallback);
    setColours(theme.fallback);
    setSwitchedOff(switchedOff.fallback);
    setDismissedInThread(dismissedInThread.fallback);
    setRuleUse(ruleUse.fallback);
    setSeverities(severities.fallback);
    setWasReset(true);
  }

  return (
    <Card title={texts.appearance}>
      <Segment
        label={texts.uiLanguage}
        value={language}
        onChange={setLanguage}
        options={[
          { value: 'auto', label: texts.asBrowser },
          { value: 'fi', label: 'Suomi' },
          { value: 'en', label: 'English' },
        ]}
      />
      <p class="small soft">{texts.uiLanguageHint}</p>
      <Segment
        label={texts.theme}
        value={colours}
        onChange={setColours}
        options={[
          { value: 'auto', label: texts.asSystem },
          { value: 'light', label: texts.light },
          { value: 'dark', label: texts.dark },
        ]}
      />
      <p class="small soft">{texts.resetHint}</p>
      <div class="row">
        <Button onClick={reset}>{texts.reset}</Button>
      </div>
      <p class="small" role="status">
        {wasReset && texts.resetDone}
      </p>
    </Card>
  );
}

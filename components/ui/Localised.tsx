import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { uiLanguage } from '../../utils/settings';
import { useSetting } from '../hooks/useSetting';
import { useTheme } from '../hooks/useTheme';
import { UiLanguage } from '../hooks/useUiLanguage';
import { chooseUiLanguage } from '../i18n/language';
import type { AreaTexts } from '../i18n/texts';

type Props = {
  /** Title of the document, in both languages. */
  readonly title: AreaTexts<string>;
  readonly children: ComponentChildren;
};

/** The root of every page: language, theme and document title. Shows nothing until the settings are known, so that nothing flashes. */
export function Localised({ title, children }: Props) {
  const [setting] = useSetting(uiLanguage);
  const themed = useTheme();
  const language = setting && chooseUiLanguage(setting, browser.i18n.getUILanguage());

  useLayoutEffect(() => {
    if (language === undefined) return;
    document.documentElement.lang = language;
    document.title = title[language];
  }, [language, title]);

  if (language === undefined || !themed) return null;
  return <UiLanguage.Provider value={language}>{children}</UiLanguage.Provider>;
}

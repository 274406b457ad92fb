import type { Language } from '../../utils/conversation/types';
import { useTexts } from '../hooks/useTexts';
import { topTexts } from '../i18n/panel/top';
import type { LiveView, PanelActions } from './state';

type Props = { readonly view: LiveView; readonly onChange: PanelActions['setLanguage'] };

const LANGUAGES: readonly Language[] = ['fi', 'en'];

/** The language of the conversation: detected, unless the agent says otherwise. */
export function LanguageSelect({ view, onChange }: Props) {
  const { language, languages, detect } = useTexts(topTexts);
  const known = LANGUAGES.find((one) => one === view.language);
  return (
    <label>
      <span class="sr">{language}</span>
      <select
        class="auto lang"
        data-language
        value={view.language}
        onChange={({ currentTarget }) => onChange(LANGUAGES.find((one) => one === currentTarget.value))}
      >
        {known === undefined && <option value={view.language}>{languages[view.language]}</option>}
        {LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {languages[one]}
          </option>
        ))}
        {view.languageChosen && <option value="detect">{detect}</option>}
      </select>
    </label>
  );
}

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../utils/conversation/types';
import { switchedOff } from '../../utils/settings';
import { useSetting } from '../hooks/useSetting';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { optionsTexts } from '../i18n/options';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Field } from '../ui/Field';

export type KnowledgeItem = {
  readonly id: string;
  readonly language: Language;
  readonly title: ComponentChildren;
  /** Text in which the search looks. */
  readonly searched: string;
  readonly draw: () => ComponentChildren;
};

type Props = { readonly title: string; readonly hint: string; readonly items: readonly KnowledgeItem[] };

const NONE: readonly string[] = [];

/** How many are shown before one asks for all: the page stays short enough to scan. */
const SHOWN = 6;

/** A list of what Kuule knows, searched by word and language, each with a switch. */
export function KnowledgeCard({ title, hint, items }: Props) {
  const texts = useTexts(optionsTexts);
  const uiLanguage = useUiLanguage();
  const [off = NONE, setOff] = useSetting(switchedOff);
  const [text, setText] = useState('');
  const [showAll, setShowAll] = useState(false);
  const [language, setLanguage] = useState<Language | 'any'>(uiLanguage);

  const words = text.toLowerCase().split(/\s+/);
  const found = items.filter(
    (item) =>
      (language === 'any' || item.language === language) &&
      words.every((word) => item.searched.toLowerCase().includes(word)),
  );
  const offHere = items.filter(({ id }) => off.includes(id)).length;

  return (
    <Card title={title}>
      <p class="small soft">
        {hint} <span class="num">{texts.inUse(items.length - offHere, offHere)}.</span>
      </p>
      <div class="knowledge-search">
        <Field label={texts.search}>
          {(id) => (
            <input
              type="search"
              id={id}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={texts.language}>
          {(id) => (
            <select
              id={id}
              value={language}
              onChange={({ currentTarget: { value } }) =>
                setLanguage(value === 'fi' || value === 'en' ? value : 'any')
              }
            >
              <option value="any">{texts.anyLanguage}</option>
              <option value="fi">{texts.languages.fi}</option>
              <option value="en">{texts.languages.en}</option>
            </select>
          )}
        </Field>
      </div>
      {found.length === 0 && <p role="status">{texts.noneFound}</p>}
      <ul class="lines">
        {(showAll ? found : found.slice(0, SHOWN)).map((item) => (
          <li key={item.id} class="knowledge">
            <label class="check">
              <input
                type="checkbox"
                checked={!off.includes(item.id)}
                onChange={(event) =>
                  setOff(event.currentTarget.checked ? off.filter((id) => id !== item.id) : [...off, item.id])
                }
              />
              <b>{item.title}</b>
            </label>
            {item.draw()}
          </li>
        ))}
      </ul>
      {!showAll && found.length > SHOWN && (
        <div class="row">
          <Button onClick={() => setShowAll(true)}>{texts.showAll(found.length)}</Button>
        </div>
      )}
    </Card>
  );
}

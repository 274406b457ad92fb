import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../utils/conversation/types';
import { useSwitchedOff } from '../hooks/useSwitchedOff';
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

/** How many are shown before one asks for all: the page stays short enough to scan. */
const SHOWN = 6;

/** A list of what Kuule knows, searched by word and language, each with a switch. What is off comes first: it is what one comes back for. */
export function KnowledgeCard({ title, hint, items }: Props) {
  const texts = useTexts(optionsTexts);
  const uiLanguage = useUiLanguage();
  const { off, switchOne, offElsewhere } = useSwitchedOff(items);
  const [text, setText] = useState('');
  const [showAll, setShowAll] = useState(false);
  const [chosen, setChosen] = useState<Language | 'any'>();

  const isFirst = ({ id }: KnowledgeItem) => offElsewhere.includes(id);
  const offInBoth = items.some((item) => isFirst(item) && item.language !== uiLanguage);
  const language = chosen ?? (offInBoth ? 'any' : uiLanguage);
  const words = text.toLowerCase().split(/\s+/);
  const found = items.filter(
    (item) =>
      (language === 'any' || item.language === language) &&
      words.every((word) => item.searched.toLowerCase().includes(word)),
  );
  const first = found.filter(isFirst);
  const sorted = [...first, ...found.filter((item) => !isFirst(item))];
  const shown = showAll ? sorted : sorted.slice(0, Math.max(SHOWN, first.length));

  return (
    <Card title={title}>
      <p class="small soft">
        {hint} <span class="num">{texts.inUse(items.length - off.length, off.length)}.</span>
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
                setChosen(value === 'fi' || value === 'en' ? value : 'any')
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
        {shown.map((item) => (
          <li key={item.id} class="knowledge">
            <label class="check">
              <input
                type="checkbox"
                checked={!off.includes(item.id)}
                onChange={(event) => switchOne(item.id, event.currentTarget.checked)}
              />
              <b>{item.title}</b>
            </label>
            {item.draw()}
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <div class="row">
          <Button onClick={() => setShowAll(true)}>{texts.showAll(found.length)}</Button>
        </div>
      )}
    </Card>
  );
}

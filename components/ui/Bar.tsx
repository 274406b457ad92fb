import { useTexts } from '../hooks/useTexts';
import { uiTexts } from '../i18n/ui';
import { Mark } from './Mark';

/** The full pages; each is `<name>.html`. */
const PAGES = ['dashboard', 'options', 'welcome'] as const;

export type PageName = (typeof PAGES)[number];

/** Header of a full page. The page's `<main>` has the id `content`. */
export function Bar({ current }: { readonly current: PageName }) {
  const texts = useTexts(uiTexts);
  return (
    <header class="bar">
      <a class="skip" href="#content">
        {texts.skip}
      </a>
      <span class="brand">
        <Mark />
        Kuule
      </span>
      <nav aria-label={texts.pages}>
        {PAGES.map((page) => (
          <a key={page} href={`${page}.html`} {...(page === current && { 'aria-current': 'page' as const })}>
            {texts[page]}
          </a>
        ))}
      </nav>
    </header>
  );
}

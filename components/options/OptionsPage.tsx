import type { EngineInWorker } from '../../utils/messaging/engine';
import { useTexts } from '../hooks/useTexts';
import { optionsTexts } from '../i18n/options';
import { Bar } from '../ui/Bar';
import { AboutCard } from './AboutCard';
import { AppearanceCard } from './AppearanceCard';
import { HelpdesksCard } from './HelpdesksCard';
import { PackCard } from './PackCard';
import { PrivacyCard } from './PrivacyCard';
import { PromptsCard } from './PromptsCard';
import { RulesCard } from './RulesCard';
import { ShortcutsCard } from './ShortcutsCard';
import { SitesCard } from './SitesCard';

const PARTS = [
  ['sites', SitesCard],
  ['rules', RulesCard],
  ['pack', PackCard],
  ['prompts', PromptsCard],
  ['helpdesks', HelpdesksCard],
  ['appearance', AppearanceCard],
  ['privacy', PrivacyCard],
  ['shortcuts', ShortcutsCard],
  ['about', AboutCard],
] as const;

type Props = { readonly engine: EngineInWorker };

/** Everything that can be chosen, and everything that Kuule knows and keeps. */
export function OptionsPage({ engine }: Props) {
  const texts = useTexts(optionsTexts);
  return (
    <>
      <Bar current="options" />
      <div class="page options">
        <nav class="options-parts" aria-label={texts.parts}>
          {PARTS.map(([name]) => (
            <a key={name} href={`#${name}`}>
              {texts[name]}
            </a>
          ))}
        </nav>
        <main class="stack options-main" id="content">
          <h1>{texts.heading}</h1>
          {PARTS.map(([name, Part]) => (
            <div key={name} id={name} class="options-part">
              <Part engine={engine} />
            </div>
          ))}
        </main>
      </div>
    </>
  );
}

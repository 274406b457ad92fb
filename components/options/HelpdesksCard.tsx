import { adapters } from '../../utils/adapters/registry';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { formatDay } from '../i18n/format';
import { optionsTexts } from '../i18n/options';
import { Card } from '../ui/Card';
import { TaughtHelpdesks } from './TaughtHelpdesks';

/** The helpdesks that Kuule can read, how sure that is, and when it was last seen to hold. */
export function HelpdesksCard() {
  const texts = useTexts(optionsTexts);
  const language = useUiLanguage();
  return (
    <Card title={texts.helpdesks}>
      <p class="small soft">{texts.helpdesksHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={texts.helpdesksTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.helpdesk}</th>
              <th scope="col">{texts.channel}</th>
              <th scope="col">{texts.certainty}</th>
              <th scope="col">{texts.checked}</th>
              <th scope="col">{texts.notKnown}</th>
            </tr>
          </thead>
          <tbody>
            {adapters.map(({ id, name, channel, confidence, seenAt, unknown = [] }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{texts.channels[channel]}</td>
                <td>{texts.confidence[confidence]}</td>
                <td class="num">{formatDay(seenAt, language)}</td>
                <td>{unknown.map((what) => texts.notKnownOf[what]).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <TaughtHelpdesks />
    </Card>
  );
}

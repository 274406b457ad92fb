import { useInsightStorage } from '../hooks/useInsightStorage';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { optionsTexts } from '../i18n/options';
import { Card } from '../ui/Card';
import { DeleteAll } from './DeleteAll';
import { formatBytes } from './formatBytes';

/** What is stored where, how much, and the way to delete it. */
export function PrivacyCard() {
  const texts = useTexts(optionsTexts);
  const language = useUiLanguage();
  const { insights, failed, bytes, outcome, deleteAll } = useInsightStorage();
  const size = bytes === undefined ? undefined : formatBytes(bytes, language);
  return (
    <Card title={texts.privacy}>
      <p>
        <b>{texts.sendsNothing}</b> {insights !== undefined && texts.stored(insights, size)}
        {failed && texts.storedUnknown}
      </p>
      <ul class="plain-list">
        <li>{texts.kept1}</li>
        <li>{texts.kept2}</li>
        <li>{texts.kept3}</li>
        <li>{texts.kept4}</li>
        <li>{texts.kept5}</li>
      </ul>
      <p>
        <a href="dashboard.html">{texts.backup}</a>
      </p>
      <DeleteAll outcome={outcome} onDelete={() => void deleteAll()} />
    </Card>
  );
}

import { browser } from 'wxt/browser';
import { useTexts } from '../hooks/useTexts';
import { optionsTexts } from '../i18n/options';
import { Card } from '../ui/Card';
import { NOTICES } from './notices';

/** Version, licence, and whose work is inside. */
export function AboutCard() {
  const texts = useTexts(optionsTexts);
  return (
    <Card title={texts.about}>
      <p>
        <b class="num">{texts.version(browser.runtime.getManifest().version)}</b> {texts.licence}
      </p>
      <details>
        <summary>{texts.notices}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.part}</th>
              <th scope="col">{texts.licenceOf}</th>
            </tr>
          </thead>
          <tbody>
            {NOTICES.map(({ name, licence }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <a href="/licences.txt">{texts.licences}</a>
        </p>
      </details>
    </Card>
  );
}

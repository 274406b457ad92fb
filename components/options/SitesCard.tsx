import { useSites } from '../hooks/useSites';
import { useTexts } from '../hooks/useTexts';
import { optionsTexts } from '../i18n/options';
import { Card } from '../ui/Card';
import { AddSite } from './AddSite';
import { SiteItem } from './SiteItem';

/** The sites that Kuule may read, each with a way to pause it or to take the permission back. */
export function SitesCard() {
  const texts = useTexts(optionsTexts);
  const { sites, notice, add, pause, resume, withdraw } = useSites();
  return (
    <Card title={texts.sites}>
      <p class="small soft">{texts.sitesHint}</p>
      {sites?.length === 0 && <p>{texts.noSites}</p>}
      <ul class="lines">
        {sites?.map((site) => (
          <SiteItem
            key={site.pattern}
            site={site}
            onPause={pause}
            onResume={resume}
            onWithdraw={() => void withdraw(site)}
          />
        ))}
      </ul>
      <AddSite notice={notice} onAdd={add} />
    </Card>
  );
}

import { formatNumber } from '../format';
import { defineTexts } from '../texts';

/** The second part of the panel: what the draft answers, and what could be said better in it. */
export const draftTexts = defineTexts({
  en: {
    heading: 'Draft',
    modes: { public: 'public reply', internal: 'internal note', unknown: 'reader unclear' },
    own: 'Your draft',
    ownHint: 'Write or paste the reply here. It stays in this panel.',
    empty: 'Start writing, and you’ll see here what the draft answers.',
    noComposer: 'There is no reply box on the page. Open a reply, and the draft shows here.',
    modeUnknown:
      'We can’t tell who would read this, so nothing is inserted. Choose on the page whether it is a public reply or an internal note.',
    answered: 'Answered',
    unanswered: 'Heard, not yet answered',
    more: (points: number) => `and ${formatNumber(points, 'en')} more`,
    unsupported: 'Drafts are checked in Finnish and English.',
    clear: 'Nothing to change in the draft.',
    valuesShown: 'Values that show:',
    severity: (level: number) => `severity ${level}/3`,
    apply: 'Apply',
    why: 'Why',
    dismiss: 'Dismiss…',
    scopes: { here: 'Not here', thread: 'Not in this thread', never: 'Never' },
    slots: 'Fill the slots first, Tab moves on. We never fill them in for you.',
    wording: (number: number, of: number) => `Another wording (${number}/${of})`,
    removed: 'These words would go.',
    applyAll: (changes: number) =>
      changes === 2
        ? 'Look at both ready ones together'
        : `Look at ${formatNumber(changes, 'en')} ready ones together`,
    applyAllNow: (changes: number) =>
      changes === 2 ? 'Apply both' : `Apply all ${formatNumber(changes, 'en')}`,
    moreFindings: (findings: number) => `Show ${formatNumber(findings, 'en')} more`,
    fewerFindings: 'Show three',
    assumed: 'You have not heard this',
    ask: 'Ask:',
    insert: 'Insert',
    contradicted: 'We said otherwise before',
    now: 'In the draft:',
    before: (time: string) => (time === '' ? 'Earlier:' : `Earlier, at ${time}:`),
  },
  fi: {
    heading: 'Luonnos',
    modes: { public: 'julkinen vastaus', internal: 'sisäinen huomautus', unknown: 'lukija epäselvä' },
    own: 'Luonnoksesi',
    ownHint: 'Kirjoita tai liitä vastaus tähän. Se pysyy tässä paneelissa.',
    empty: 'Kun alat kirjoittaa, tässä näkyy, mihin luonnos vastaa.',
    noComposer: 'Sivulla ei ole vastauskenttää. Avaa vastaus, niin luonnos näkyy tässä.',
    modeUnknown:
      'Ei selviä, kuka tämän lukisi, joten mitään ei lisätä. Valitse sivulla, onko tämä julkinen vastaus vai sisäinen huomautus.',
    answered: 'Vastattu',
    unanswered: 'Kuultu, vielä vastaamatta',
    more: (points: number) => `ja ${formatNumber(points, 'fi')} muuta`,
    unsupported: 'Luonnokset tarkistetaan suomeksi ja englanniksi.',
    clear: 'Luonnoksessa ei ole muutettavaa.',
    valuesShown: 'Arvot, jotka näkyvät:',
    severity: (level: number) => `painokkuus ${level}/3`,
    apply: 'Ota käyttöön',
    why: 'Miksi',
    dismiss: 'Ohita…',
    scopes: { here: 'Ei tässä', thread: 'Ei tässä ketjussa', never: 'Ei koskaan' },
    slots: 'Täytä ensin kohdat. Sarkaimella pääset seuraavaan. Emme täytä niitä puolestasi.',
    wording: (number: number, of: number) => `Toinen sanamuoto (${number}/${of})`,
    removed: 'Nämä sanat jäisivät pois.',
    applyAll: (changes: number) =>
      changes === 2
        ? 'Katso molemmat valmiit yhdessä'
        : `Katso ${formatNumber(changes, 'fi')} valmista yhdessä`,
    applyAllNow: (changes: number) =>
      changes === 2 ? 'Ota molemmat käyttöön' : `Ota kaikki ${formatNumber(changes, 'fi')} käyttöön`,
    moreFindings: (findings: number) => `Näytä ${formatNumber(findings, 'fi')} muuta`,
    fewerFindings: 'Näytä kolme',
    assumed: 'Tätä et ole kuullut',
    ask: 'Kysy:',
    insert: 'Lisää',
    contradicted: 'Aiemmin sanoimme toisin',
    now: 'Luonnoksessa:',
    before: (time: string) => (time === '' ? 'Aiemmin:' : `Aiemmin klo ${time}:`),
  },
});

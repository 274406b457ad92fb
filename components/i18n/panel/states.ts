import { defineTexts } from '../texts';

/** The panel while there is no conversation to listen to, and what it says when reading is not whole. */
export const stateTexts = defineTexts({
  en: {
    panel: 'Kuule: listen before you answer',
    stays: 'The conversation stays on this machine.',
    parts: 'Parts of the panel',
    results: 'What came of it',
    empty: {
      heading: 'Open a conversation and we’ll listen',
      text: 'When you open a ticket or a chat, the customer’s words show here.',
      paste: 'Paste a conversation as text',
    },
    loading: 'Reading the messages. You can write your reply in the meantime.',
    permission: {
      heading: (site: string | undefined) => `May Kuule read ${site ?? 'this site'}?`,
      press:
        'Press Kuule’s button in the browser’s toolbar once on this page, so that we know which site to ask for.',
      why: 'Without your permission Kuule sees nothing on this site. With it, Kuule reads the conversation you have open and puts text into the reply box when you press Insert.',
      safe: 'It reads only while this panel is open, on this site only. Nothing leaves this machine, and you can take the permission back in Settings.',
      allow: 'Allow on this site',
      denied:
        'The permission was not given, so nothing was read. You can allow the site later, or paste the conversation as text.',
      allowAgain: 'Ask again',
    },
    unknown: {
      heading: 'We don’t know this page yet',
      headingOf: (tool: string) => `We don’t know yet where ${tool} has its messages`,
      text: 'Kuule doesn’t guess. Show it once where the messages are, or paste the conversation here: prompts, rewrites and logging work the same.',
    },
    broken: {
      lead: 'The page has changed and we can’t find the messages.',
      text: 'We don’t guess: nothing was read or written.',
      again: 'Try again',
      paste: 'Paste the conversation',
      sought: 'What was looked for',
      notFound: 'Not found:',
      fields: {
        panes: 'the open conversation',
        thread: 'the thread',
        message: 'messages',
        body: 'the words of a message',
        authors: 'who wrote it',
        authorName: 'the author’s name',
        sentAt: 'the time',
        title: 'the title',
        composers: 'the reply box',
      },
    },
    paused: {
      text: 'The panel neither reads the page nor checks the draft.',
      resume: 'Resume',
      hour: 'Pause for an hour',
      site: 'Pause on this site',
    },
    closed: {
      heading: 'The tab was closed',
      text: 'What you logged is safe. An insight that you had begun waits for its conversation. Open one and we’ll go on.',
    },
    partial: {
      more: {
        lead: 'Some messages are missing.',
        text: 'The page keeps only part of the thread. Scroll to its start and we’ll read the rest.',
      },
      tooLong: {
        lead: 'There is more here than we read.',
        text: 'We listened to the newest messages, a thousand at most, and to the beginning of very long ones. Nothing on the page was changed.',
      },
      again: 'Read again',
      goOn: 'Go on with these',
    },
    drift: {
      lead: 'The page may have changed.',
      text: 'On this site we always found what is now missing:',
      accept: 'It is right as it is',
      report: 'Copy a diagnostic report',
      reportHint: 'The report has versions, counts and selectors. It has no address and no word of the page.',
    },
    paste: {
      label: 'Conversation',
      hint: 'A line that starts with “Customer:” or “Me:” begins a message. Without them, all of it is the customer’s.',
      listen: 'Listen to this',
      nothing: 'Paste the customer’s message first.',
    },
  },
  fi: {
    panel: 'Kuule: kuuntele ennen kuin vastaat',
    stays: 'Keskustelu pysyy tällä koneella.',
    parts: 'Paneelin osat',
    results: 'Mitä tapahtui',
    empty: {
      heading: 'Avaa keskustelu, niin kuunnellaan',
      text: 'Kun avaat tiketin tai chatin, asiakkaan sanat tulevat tähän.',
      paste: 'Liitä keskustelu tekstinä',
    },
    loading: 'Luetaan viestejä. Voit kirjoittaa vastausta sillä välin.',
    permission: {
      heading: (site: string | undefined) =>
        `Saako Kuule lukea ${site ? `sivustoa ${site}` : 'tätä sivustoa'}?`,
      press: 'Paina kerran Kuule-painiketta selaimen työkalurivillä, niin tiedämme, mistä sivustosta kysyä.',
      why: 'Ilman lupaasi Kuule ei näe tällä sivustolla mitään. Luvalla se lukee avoinna olevan keskustelun ja lisää tekstin vastauskenttään, kun painat Lisää.',
      safe: 'Se lukee vain, kun tämä paneeli on auki, ja vain tätä sivustoa. Mikään ei lähde tältä koneelta, ja voit perua luvan asetuksista.',
      allow: 'Salli tällä sivustolla',
      denied:
        'Lupaa ei annettu, joten mitään ei luettu. Voit sallia sivuston myöhemmin tai liittää keskustelun tekstinä.',
      allowAgain: 'Kysy uudelleen',
    },
    unknown: {
      heading: 'Tämä sivu ei ole vielä tuttu',
      headingOf: (tool: string) => `Emme vielä tiedä, missä viestit ovat: ${tool}`,
      text: 'Kuule ei arvaa. Näytä sille kerran, missä viestit ovat, tai liitä keskustelu tähän: kuuntelu- ja korjausehdotukset ja kirjaaminen toimivat samoin.',
    },
    broken: {
      lead: 'Sivu on muuttunut, emmekä löydä viestejä.',
      text: 'Emme arvaa: mitään ei luettu eikä kirjoitettu.',
      again: 'Yritä uudelleen',
      paste: 'Liitä keskustelu',
      sought: 'Mitä etsittiin',
      notFound: 'Ei löytynyt:',
      fields: {
        panes: 'avoin keskustelu',
        thread: 'viestiketju',
        message: 'viestit',
        body: 'viestin sanat',
        authors: 'kirjoittaja',
        authorName: 'kirjoittajan nimi',
        sentAt: 'aika',
        title: 'otsikko',
        composers: 'vastauskenttä',
      },
    },
    paused: {
      text: 'Paneeli ei lue sivua eikä tarkista luonnosta.',
      resume: 'Jatka',
      hour: 'Tauko tunniksi',
      site: 'Tauko tällä sivustolla',
    },
    closed: {
      heading: 'Välilehti suljettiin',
      text: 'Kirjaamasi on tallessa. Aloittamasi kirjaus odottaa omaa keskusteluaan. Avaa keskustelu, niin jatketaan.',
    },
    partial: {
      more: {
        lead: 'Osa viesteistä puuttuu.',
        text: 'Sivulla on vain osa ketjusta. Vieritä ketju alkuun, niin luemme loput.',
      },
      tooLong: {
        lead: 'Tässä on enemmän kuin luemme.',
        text: 'Kuuntelimme uusimmat viestit, enintään tuhat, ja hyvin pitkistä viesteistä alun. Sivulla ei muutettu mitään.',
      },
      again: 'Lue uudelleen',
      goOn: 'Jatka näillä',
    },
    drift: {
      lead: 'Sivu on ehkä muuttunut.',
      text: 'Tällä sivustolla löysimme aina sen, mikä nyt puuttuu:',
      accept: 'Näin kuuluu olla',
      report: 'Kopioi vikaraportti',
      reportHint:
        'Raportissa on versiot, lukumäärät ja valitsimet. Siinä ei ole osoitetta eikä sanaakaan sivulta.',
    },
    paste: {
      label: 'Keskustelu',
      hint: 'Rivi, jonka alussa on ”Asiakas:” tai ”Minä:”, aloittaa viestin. Ilman niitä kaikki on asiakkaan sanoja.',
      listen: 'Kuuntele tätä',
      nothing: 'Liitä ensin asiakkaan viesti.',
    },
  },
});

export type StateTexts = (typeof stateTexts)['en'];

import { count } from '../format';
import { defineTexts } from '../texts';

type Counts = { readonly messages: number; readonly customer: number; readonly unknown: number };

/** Teaching Kuule a page that it does not know. */
export const teachTexts = defineTexts({
  en: {
    offer: 'Teach Kuule this page',
    offerHint: 'Three clicks on the page: a message of the customer’s, one of yours, and the reply box.',
    heading: 'Show Kuule where to listen',
    steps: {
      customer: 'A message of the customer’s',
      agent: 'A message of an agent’s',
      composer: 'The box where you reply',
    },
    now: {
      customer: 'Click the words of one message that the customer wrote. The page won’t notice the click.',
      agent: 'Now click the words of one message that you or a colleague wrote.',
      composer: 'Now click the box where you write to the customer.',
    },
    again: 'Click again',
    noBox: 'There is no reply box here',
    problems: {
      sameMessage: 'Both clicks were in the same message. Click a message of the other person’s.',
      alike: 'We can’t tell these two messages apart. Click others, or paste the conversation.',
      noBox: 'Nothing can be written there. Click the box itself.',
      gone: 'The page has changed meanwhile. Start again.',
    },
    read: ({ messages, customer, unknown }: Counts) =>
      `I read ${count(messages, 'en', { one: 'message', other: 'messages' })}, ${customer} from the customer${
        unknown > 0 ? `, ${unknown} by nobody we know` : ''
      }.`,
    boxFound: 'The reply box is found.',
    boxMissing: 'There is no reply box.',
    authors: {
      customer: 'Customer',
      agent: 'Agent',
      note: 'Note',
      bot: 'Bot',
      system: 'System',
      unknown: 'Unknown',
    },
    use: 'Use it',
    swap: 'Customer and agent are the other way round',
    turn: 'The newest is at the other end',
    stop: 'Cancel',
  },
  fi: {
    offer: 'Opeta tämä sivu',
    offerHint: 'Kolme napsautusta sivulla: asiakkaan viesti, oma viestisi ja vastauskenttä.',
    heading: 'Näytä, missä kuunnellaan',
    steps: {
      customer: 'Asiakkaan viesti',
      agent: 'Asiakaspalvelijan viesti',
      composer: 'Kenttä, johon vastaat',
    },
    now: {
      customer: 'Napsauta yhden asiakkaan kirjoittaman viestin sanoja. Sivu ei huomaa napsautusta.',
      agent: 'Napsauta sitten yhden sinun tai työkaverisi kirjoittaman viestin sanoja.',
      composer: 'Napsauta vielä kenttää, johon kirjoitat asiakkaalle.',
    },
    again: 'Napsauta uudelleen',
    noBox: 'Tällä sivulla ei ole vastauskenttää',
    problems: {
      sameMessage: 'Molemmat napsautukset osuivat samaan viestiin. Napsauta toisen kirjoittajan viestiä.',
      alike: 'Emme erota näitä kahta viestiä toisistaan. Napsauta muita tai liitä keskustelu.',
      noBox: 'Siihen ei voi kirjoittaa. Napsauta itse kenttää.',
      gone: 'Sivu on sillä välin muuttunut. Aloita alusta.',
    },
    read: ({ messages, customer, unknown }: Counts) =>
      `Luin ${count(messages, 'fi', { one: 'viestin', other: 'viestiä' })}, joista ${customer} asiakkaalta${
        unknown > 0 ? ` ja ${unknown} tuntemattomalta` : ''
      }.`,
    boxFound: 'Vastauskenttä löytyi.',
    boxMissing: 'Vastauskenttää ei ole.',
    authors: {
      customer: 'Asiakas',
      agent: 'Asiakaspalvelija',
      note: 'Huomautus',
      bot: 'Botti',
      system: 'Järjestelmä',
      unknown: 'Tuntematon',
    },
    use: 'Ota käyttöön',
    swap: 'Asiakas ja asiakaspalvelija ovat väärin päin',
    turn: 'Uusin on toisessa päässä',
    stop: 'Peruuta',
  },
});

import type { Health } from '../../../utils/adapters/reading';
import { count } from '../format';
import { defineTexts } from '../texts';

type Counts = Pick<Health, 'messages' | 'notes' | 'unknownAuthors'>;

/** The top of the panel: what is being read and how well, language, pause. */
export const topTexts = defineTexts({
  en: {
    language: 'Conversation language',
    languages: { fi: 'fi', en: 'en', sv: 'sv', other: 'other' },
    detect: 'auto',
    pause: 'Pause',
    pauseNow: 'Pause until I resume',
    pauseHour: 'Pause for an hour',
    pauseSite: 'Pause on this site',
    dashboard: 'Dashboard',
    settings: 'Settings',
    channel: { chat: 'Chat', email: 'Email', mixed: 'Chat and email' },
    pasted: 'Pasted text',
    messages: ({ messages, notes = 0, unknownAuthors }: Counts) =>
      [
        count(messages, 'en', { one: 'message', other: 'messages' }),
        ...(notes > 0 ? [count(notes, 'en', { one: 'internal note', other: 'internal notes' })] : []),
        ...(unknownAuthors > 0
          ? [count(unknownAuthors, 'en', { one: 'unknown author', other: 'unknown authors' })]
          : []),
      ].join(', '),
    partly: 'read in part',
    maybeOlder: 'older ones load when you scroll up',
    threadElsewhere: 'messages not read yet',
    broken: 'No messages found on this page',
    noConversation: 'No conversation open',
    reading: 'Reading the conversation…',
    notAllowed: 'Waiting for your permission',
    notKnown: (host: string) => `${host} isn’t familiar yet`,
    gone: 'The tab is closed',
    pausedUntilResumed: 'Paused until you resume',
    pausedUntil: (time: string) => `Paused until ${time}`,
    pausedOn: (site: string) => `Paused on ${site}`,
    details: {
      unknownAuthors: 'Words by unknown authors are never taken for the customer’s.',
      composer: {
        public: 'The reply box was found: the customer reads what is sent.',
        internal: 'The reply box was found: an internal note.',
        unknown: 'The reply box was found, but not who reads what is sent: we insert nothing there.',
      },
      composerMissing: 'There is no reply box on the page right now.',
      readAgain: 'Read again',
      teach: 'Teach again',
      leavePasted: 'Leave the pasted text',
    },
  },
  fi: {
    language: 'Keskustelun kieli',
    languages: { fi: 'fi', en: 'en', sv: 'sv', other: 'muu' },
    detect: 'auto',
    pause: 'Tauko',
    pauseNow: 'Tauko, kunnes jatkan',
    pauseHour: 'Tauko tunniksi',
    pauseSite: 'Tauko tällä sivustolla',
    dashboard: 'Koontinäyttö',
    settings: 'Asetukset',
    channel: { chat: 'Chat', email: 'Sähköposti', mixed: 'Chat ja sähköposti' },
    pasted: 'Liitetty teksti',
    messages: ({ messages, notes = 0, unknownAuthors }: Counts) =>
      [
        count(messages, 'fi', { one: 'viesti', other: 'viestiä' }),
        ...(notes > 0
          ? [count(notes, 'fi', { one: 'sisäinen huomautus', other: 'sisäistä huomautusta' })]
          : []),
        ...(unknownAuthors > 0
          ? [
              count(unknownAuthors, 'fi', {
                one: 'tuntematon kirjoittaja',
                other: 'tuntematonta kirjoittajaa',
              }),
            ]
          : []),
      ].join(', '),
    partly: 'luettu osittain',
    maybeOlder: 'vanhemmat latautuvat, kun vierität ylös',
    threadElsewhere: 'viestejä ei ole vielä luettu',
    broken: 'Viestejä ei löydy sivulta',
    noConversation: 'Ei avointa keskustelua',
    reading: 'Luetaan keskustelua…',
    notAllowed: 'Odottaa lupaasi',
    notKnown: (host: string) => `${host} ei ole vielä tuttu`,
    gone: 'Välilehti on suljettu',
    pausedUntilResumed: 'Tauolla, kunnes jatkat',
    pausedUntil: (time: string) => `Tauolla klo ${time} asti`,
    pausedOn: (site: string) => `Tauolla sivustolla ${site}`,
    details: {
      unknownAuthors: 'Tuntemattomien kirjoittajien sanoja ei koskaan pidetä asiakkaan sanoina.',
      composer: {
        public: 'Vastauskenttä löytyi: asiakas lukee sen, mitä lähetetään.',
        internal: 'Vastauskenttä löytyi: sisäinen huomautus.',
        unknown: 'Vastauskenttä löytyi, mutta ei sitä, kuka lähetetyn lukee: sinne emme lisää mitään.',
      },
      composerMissing: 'Sivulla ei ole juuri nyt vastauskenttää.',
      readAgain: 'Lue uudelleen',
      teach: 'Opeta uudelleen',
      leavePasted: 'Poistu liitetystä tekstistä',
    },
  },
});

export type TopTexts = (typeof topTexts)['en'];

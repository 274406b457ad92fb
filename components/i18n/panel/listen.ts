import { count, formatNumber } from '../format';
import { defineTexts } from '../texts';

/** The first part of the panel: what the customer said, the four steps and the prompts. */
export const listenTexts = defineTexts({
  en: {
    heading: 'Listen',
    newest: (time: string) => `latest ${time}`,
    unanswered: 'not answered yet',
    points: 'What the customer said',
    logPoint: (quote: string) => `Log: ${quote}`,
    earlier: (points: number) => `Show ${formatNumber(points, 'en')} more`,
    fewer: 'Show less',
    selected: 'Selected on the page',
    logSelected: 'Log the selection',
    noPoints: 'Nothing to pick out of the customer’s words yet.',
    noCustomer: 'No message from the customer yet.',
    threadElsewhere: {
      lead: 'Open the ticket’s own page first',
      text: 'This page has only the reply box. Open the ticket in another tab so that Kuule can read its messages, then come back: your draft stays here.',
    },
    states: { done: 'done', missing: 'missing', notNeeded: 'not needed' },
    confirmed: 'confirmed',
    humanMoment: 'This looks like a human moment:',
    humanMoments: {
      danger: 'there may be danger.',
      grief: 'there may be a loss behind it.',
      illness: 'someone may be seriously ill.',
      thirdContact: 'the customer may have had to ask many times.',
    },
    handover: 'Copy a hand-over',
    open: 'open',
    rests: 'Based on the customer’s words',
    evidence: (number: number) => `Evidence ${number}`,
    insert: 'Insert',
    unavailable: {
      noComposer: 'There is no reply box on the page right now. You can copy the text.',
      modeUnknown: 'We can’t tell who would read it. Choose the kind of reply on the page first.',
    },
    copy: 'Copy',
    another: 'Another',
    dismiss: 'Dismiss the prompt',
    scopes: { here: 'Not here', thread: 'Not in this thread', never: 'Never' },
    waiting: (prompts: number) => `${formatNumber(prompts, 'en')} waiting`,
    allHeard: 'The customer has been heard. No prompts right now.',
    noPrompts: 'No prompts right now.',
    reading: 'Listening to the messages…',
    failed:
      'We could not listen to this conversation. The page is as it was. You can still select words of the customer on it and log them.',
    failedPasted: 'We could not listen to this text. Change it a little, or paste a part of it.',
    listenAgain: 'Try again',
    unsupported:
      'Prompts work in Finnish and English. In this conversation nothing is suggested. Logging works.',
    lastWords: 'The customer’s latest message',
    logQuote: 'Log a quote',
    newMessages: (messages: number) =>
      messages === 1
        ? 'New message from the customer'
        : `${count(messages, 'en', { one: 'new message', other: 'new messages' })} from the customer`,
  },
  fi: {
    heading: 'Kuuntele',
    newest: (time: string) => `uusin ${time}`,
    unanswered: 'vielä vastaamatta',
    points: 'Mitä asiakas sanoi',
    logPoint: (quote: string) => `Kirjaa: ${quote}`,
    earlier: (points: number) => `Näytä ${formatNumber(points, 'fi')} muuta`,
    fewer: 'Näytä vähemmän',
    selected: 'Valittu sivulta',
    logSelected: 'Kirjaa valinta',
    noPoints: 'Asiakkaan sanoista ei vielä löydy poimittavaa.',
    noCustomer: 'Asiakkaalta ei ole vielä tullut viestiä.',
    threadElsewhere: {
      lead: 'Avaa ensin tiketin oma sivu',
      text: 'Tällä sivulla on vain vastauskenttä. Avaa tiketti toiseen välilehteen, jotta Kuule voi lukea sen viestit, ja palaa sitten tänne: luonnoksesi pysyy tallessa.',
    },
    states: { done: 'tehty', missing: 'puuttuu', notNeeded: 'ei tarpeen' },
    confirmed: 'vahvistettu',
    humanMoment: 'Tässä rutiinivastaus ei ehkä riitä:',
    humanMoments: {
      danger: 'tilanne voi olla vaarallinen.',
      grief: 'taustalla voi olla suru.',
      illness: 'joku voi olla vakavasti sairas.',
      thirdContact: 'asiakas on ehkä joutunut kysymään jo monta kertaa.',
    },
    handover: 'Kopioi yhteenveto kollegalle',
    open: 'esillä',
    rests: 'Perustuu asiakkaan sanoihin',
    evidence: (number: number) => `Perustelu ${number}`,
    insert: 'Lisää',
    unavailable: {
      noComposer: 'Sivulla ei ole juuri nyt vastauskenttää. Voit kopioida tekstin.',
      modeUnknown: 'Ei selviä, kuka tämän lukisi. Valitse ensin vastauksen tyyppi sivulla.',
    },
    copy: 'Kopioi',
    another: 'Toinen',
    dismiss: 'Ohita ehdotus',
    scopes: { here: 'Ei tässä', thread: 'Ei tässä ketjussa', never: 'Ei koskaan' },
    waiting: (prompts: number) => `Odottaa ${formatNumber(prompts, 'fi')}`,
    allHeard: 'Asiakas on kuultu. Ei ehdotuksia juuri nyt.',
    noPrompts: 'Ei ehdotuksia juuri nyt.',
    reading: 'Kuunnellaan viestejä…',
    failed:
      'Tämän keskustelun kuuntelu ei onnistunut. Sivu on ennallaan. Voit silti valita siltä asiakkaan sanoja ja kirjata ne.',
    failedPasted: 'Tämän tekstin kuuntelu ei onnistunut. Muuta sitä vähän tai liitä siitä osa.',
    listenAgain: 'Yritä uudelleen',
    unsupported:
      'Ehdotukset toimivat suomeksi ja englanniksi. Tässä keskustelussa emme ehdota mitään. Kirjaaminen toimii.',
    lastWords: 'Asiakkaan uusin viesti',
    logQuote: 'Kirjaa lainaus',
    newMessages: (messages: number) =>
      messages === 1
        ? 'Uusi viesti asiakkaalta'
        : `${count(messages, 'fi', { one: 'uusi viesti', other: 'uutta viestiä' })} asiakkaalta`,
  },
});

const WORDS = {
  fi: {
    tagline: 'harjoituspöytä',
    language: 'Kieli',
    dark: 'Tumma',
    hintLabel: 'Näin avaat Kuuleen',
    hint: 'Avaa Kuule tämän sivun viereen: napsauta Kuule-kuvaketta selaimen työkalurivillä (se voi olla palapelikuvakkeen alla) tai paina',
    hintClose: 'Selvä',
    queue: 'Jono',
    search: 'Hae jonosta',
    found: (count) => (count === 1 ? '1 keskustelu' : `${count} keskustelua`),
    nothing: 'Mikään keskustelu ei vastaa hakua.',
    fi: 'Suomeksi',
    en: 'Englanniksi',
    thread: 'Keskustelu',
    composer: 'Vastaus',
    kind: 'Vastauksen laji',
    public: 'Julkinen vastaus',
    internal: 'Sisäinen huomautus',
    format: 'Muotoilu',
    bold: 'Lihavointi',
    italic: 'Kursiivi',
    list: 'Luettelo',
    rich: 'Muotoiltu teksti',
    reply: 'Vastauksen teksti',
    send: 'Lähetä',
    sendNote: 'Lisää huomautus',
    saved: (time) => `Luonnos tallennettu ${time}`,
    typing: (name) => `${name} kirjoittaa…`,
    unread: 'uusi viesti',
    you: 'Sinä',
    chat: 'chat',
    email: 'sähköposti',
    form: 'lomake',
    customer: 'asiakas',
    agent: 'asiakaspalvelija',
    note: 'sisäinen huomautus',
    system: 'järjestelmä',
    bot: 'botti',
    missing: 'Tätä keskustelua ei ole',
    missingHelp: 'Valitse keskustelu jonosta.',
    failed: 'Keskusteluja ei saatu. Käynnistä harjoituspöytä uudelleen.',
    now: 'nyt',
    minutes: (count) => `${count} min`,
    hours: (count) => `${count} t`,
    days: (count) => `${count} pv`,
  },
  en: {
    tagline: 'practice desk',
    language: 'Language',
    dark: 'Dark',
    hintLabel: 'How to open Kuule',
    hint: 'Open Kuule beside this page: click the Kuule icon in the browser’s toolbar (it may be under the puzzle piece) or press',
    hintClose: 'Got it',
    queue: 'Queue',
    search: 'Search the queue',
    found: (count) => (count === 1 ? '1 conversation' : `${count} conversations`),
    nothing: 'No conversation matches.',
    fi: 'In Finnish',
    en: 'In English',
    thread: 'Conversation',
    composer: 'Answer',
    kind: 'Kind of answer',
    public: 'Public reply',
    internal: 'Internal note',
    format: 'Formatting',
    bold: 'Bold',
    italic: 'Italic',
    list: 'List',
    rich: 'Formatted text',
    reply: 'Text of the answer',
    send: 'Send',
    sendNote: 'Add the note',
    saved: (time) => `Draft saved ${time}`,
    typing: (name) => `${name} is writing…`,
    unread: 'new message',
    you: 'You',
    chat: 'chat',
    email: 'e-mail',
    form: 'form',
    customer: 'customer',
    agent: 'agent',
    note: 'internal note',
    system: 'system',
    bot: 'bot',
    missing: 'There is no such conversation',
    missingHelp: 'Choose a conversation from the queue.',
    failed: 'The conversations did not arrive. Start the practice desk again.',
    now: 'now',
    minutes: (count) => `${count} min`,
    hours: (count) => `${count} h`,
    days: (count) => `${count} d`,
  },
};

/** The language of the desk: asked for in the address, chosen earlier, or the browser's. */
export function chooseLanguage(search, remembered, preferred) {
  const asked = [new URLSearchParams(search).get('lang'), remembered, preferred.slice(0, 2)];
  return asked.find((language) => language === 'fi' || language === 'en') ?? 'en';
}

/** The desk's words in one language. */
export function wordsIn(language) {
  return WORDS[language];
}

/** Fills in everything on the page that is marked with `data-word`, `data-word-label` or `data-word-placeholder`. */
export function fillWords(root, words) {
  for (const element of root.querySelectorAll('[data-word]'))
    element.textContent = words[element.dataset.word];
  for (const element of root.querySelectorAll('[data-word-label]'))
    element.setAttribute('aria-label', words[element.dataset.wordLabel]);
  for (const element of root.querySelectorAll('[data-word-placeholder]'))
    element.setAttribute('placeholder', words[element.dataset.wordPlaceholder]);
}

import type { MaskKind } from '../../panel/state';
import { formatNumber } from '../format';
import { defineTexts } from '../texts';

type LogTexts = {
  readonly heading: string;
  readonly heardThisWeek: (insights: number) => string;
  readonly invite: string;
  readonly first: string;
  readonly quote: string;
  readonly masked: Readonly<Record<MaskKind, string>>;
  readonly show: string;
  readonly showing: string;
  readonly facets: string;
  readonly moreFacets: string;
  readonly experience: string;
  readonly theme: string;
  readonly touchpoint: string;
  readonly noTouchpoint: string;
  readonly readingHint: string;
  readonly save: string;
  readonly cancel: string;
  readonly next: string;
  readonly quoteMissing: string;
};

/** The third part of the panel: an insight in the customer's own words. */
export const logTexts = defineTexts<LogTexts>({
  en: {
    heading: 'Log',
    heardThisWeek: (insights) => `heard before: ${formatNumber(insights, 'en')} this week`,
    invite: 'Keep what you learned about the customer, in their own words.',
    first: 'Log a quote',
    quote: 'Customer’s words',
    masked: {
      email: 'An email address was masked.',
      phone: 'A phone number was masked.',
      hetu: 'A personal identity code was masked.',
      iban: 'A bank account was masked.',
      card: 'A card number was masked.',
      name: 'A name was masked.',
      address: 'An address was masked.',
      postcode: 'A postcode was masked.',
      'url-token': 'A secret in a link was masked.',
      password: 'A password was masked.',
      plate: 'A number plate was masked.',
      ytunnus: 'A business ID was masked.',
      ip: 'An IP address was masked.',
    },
    show: 'Show it',
    showing: 'What you show is stored as it is.',
    facets: 'What it tells about',
    moreFacets: 'More',
    experience: 'Experience',
    theme: 'Theme',
    touchpoint: 'Touchpoint',
    noTouchpoint: 'Not set',
    readingHint: 'Your own reading. It is kept apart from the quote.',
    save: 'Save',
    cancel: 'Cancel',
    next: 'Opens when you save or cancel',
    quoteMissing: 'You can save once the customer’s words are there.',
  },
  fi: {
    heading: 'Kirjaa',
    heardThisWeek: (insights) => `kuultu aiemmin: ${formatNumber(insights, 'fi')} tällä viikolla`,
    invite: 'Pidä tallessa, mitä opit asiakkaasta, hänen omin sanoin.',
    first: 'Kirjaa lainaus',
    quote: 'Asiakkaan sanat',
    masked: {
      email: 'Sähköpostiosoite peitettiin.',
      phone: 'Puhelinnumero peitettiin.',
      hetu: 'Henkilötunnus peitettiin.',
      iban: 'Tilinumero peitettiin.',
      card: 'Kortin numero peitettiin.',
      name: 'Nimi peitettiin.',
      address: 'Osoite peitettiin.',
      postcode: 'Postinumero peitettiin.',
      'url-token': 'Linkin salainen osa peitettiin.',
      password: 'Salasana peitettiin.',
      plate: 'Rekisteritunnus peitettiin.',
      ytunnus: 'Y-tunnus peitettiin.',
      ip: 'IP-osoite peitettiin.',
    },
    show: 'Näytä se',
    showing: 'Se, minkä näytät, tallentuu sellaisenaan.',
    facets: 'Mistä tämä kertoo',
    moreFacets: 'Näytä lisää',
    experience: 'Kokemus',
    theme: 'Teema',
    touchpoint: 'Kosketuspiste',
    noTouchpoint: 'Ei valittu',
    readingHint: 'Oma tulkintasi. Se pidetään erillään lainauksesta.',
    save: 'Tallenna',
    cancel: 'Peru',
    next: 'Avautuu, kun tallennat tai perut',
    quoteMissing: 'Voit tallentaa, kun asiakkaan sanat ovat tässä.',
  },
});

import type { Language } from '../../conversation/types';
import type { RedactionKind } from './types';

const NAMES: Readonly<Record<Language, Readonly<Record<RedactionKind, string>>>> = {
  fi: {
    email: 'sähköposti',
    phone: 'puhelin',
    hetu: 'henkilötunnus',
    iban: 'tilinumero',
    card: 'kortti',
    name: 'nimi',
    address: 'osoite',
    postcode: 'postinumero',
    'url-token': 'tunniste',
    password: 'salasana',
    plate: 'rekisterinumero',
    ytunnus: 'Y-tunnus',
    ip: 'IP-osoite',
  },
  en: {
    email: 'email',
    phone: 'phone',
    hetu: 'identity code',
    iban: 'account',
    card: 'card',
    name: 'name',
    address: 'address',
    postcode: 'postcode',
    'url-token': 'token',
    password: 'password',
    plate: 'plate',
    ytunnus: 'business id',
    ip: 'IP address',
  },
};

/** What stands in the place of masked data: "«puhelin»". */
export function maskOf(kind: RedactionKind, language: Language): string {
  return `«${NAMES[language][kind]}»`;
}

import { findAddresses } from './address';
import { cueBefore } from './cues';
import { matches } from './matches';
import type { Finder } from './types';

const FIVE = /(?<![\p{L}\p{N}.,-])(?:FI-)?\d{5}(?![\p{L}\p{N}]|[.,-]\d)/gu;
const BEFORE_CITY =
  /(?<![\p{L}\p{N}.,-])(?:FI-)?(?<data>\d{5})(?=\s+(?:Helsin[kg]|Espoo|Vantaa|Tampere|Turku|Oulu|Jyväskylä|Lahti|Kuopio|Pori|Joensuu|Lappeenranta|Vaasa|Hämeenlinna|Seinäjoki|Rovaniemi|Mikkeli|Kotka|Salo|Porvoo|Kouvola|Kokkola|Hyvinkää|Lohja|Järvenpää|Rauma|Kajaani|Kerava|Kirkkonummi|Nurmijärvi|Savonlinna|Imatra|Nokia|Tuusula|Kauniainen|Raisio|Kaarina|Ylöjärvi|Kangasala|Riihimäki|Raahe|Tornio|Kemi|Iisalmi|Varkaus|Forssa|Heinola|Hamina|Maarianhamina|Pietarsaari|Valkeakoski|Äänekoski|Sipoo|Siilinjärvi|Lempäälä|Pirkkala|Naantali|Lieto|Vihti|Mäntsälä)\p{L}*)/giu;
const BRITISH = /(?<![\p{L}\p{N}-])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}-])/gu;
const AFTER_STATE = /(?<=(?:^|[\s,])[A-Z]{2} )\d{5}(?:-\d{4})?(?![\p{L}\p{N}])/gu;
/** Between a street and its postcode there is at most this. */
const JOINT = /^[\s,]{1,4}(?:\p{Lu}\p{Ll}+[\s,]{1,3}){0,2}$/u;

/** Postcodes: beside an address or a town, after their own word, or by the British shape. */
export const findPostcodes: Finder = (text) => {
  const addresses = findAddresses(text);
  return [
    ...matches(text, FIVE, 'postcode', (_, start) => {
      if (addresses.some((address) => address.end < start && JOINT.test(text.slice(address.end, start))))
        return true;
      return /postinumero\p{L}*\s*(?:on|:)?\s*$|(?:zip|post) ?code\s*(?:is|:)?\s*$/iu.test(
        text.slice(Math.max(0, start - 30), start),
      );
    }),
    ...matches(text, BEFORE_CITY, 'postcode', (_, start) => cueBefore(text, start) !== 'order'),
    ...matches(text, BRITISH, 'postcode', (_, start) => cueBefore(text, start) !== 'order'),
    ...matches(text, AFTER_STATE, 'postcode', () => addresses.length > 0),
  ];
};

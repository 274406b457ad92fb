import type { Span } from '../../conversation/types';

/** What kind of personal data a mask stands for; the names of the analysis contract. */
export type RedactionKind =
  | 'email'
  | 'phone'
  | 'hetu'
  | 'iban'
  | 'card'
  | 'name'
  | 'address'
  | 'postcode'
  | 'url-token'
  | 'password'
  | 'plate'
  | 'ytunnus'
  | 'ip';

/** Personal data in a text. */
export type Found = Span & { readonly kind: RedactionKind };

/** Looks for one kind of personal data. */
export type Finder = (text: string) => Found[];

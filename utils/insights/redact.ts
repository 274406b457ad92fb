import type { Language, Span } from '../conversation/types';
import { findAddresses } from './redact/address';
import { findBusinessIds } from './redact/businessId';
import { findCards } from './redact/card';
import { findEmails } from './redact/email';
import { findHetus } from './redact/hetu';
import { findIbans } from './redact/iban';
import { findIps } from './redact/ip';
import { maskOf } from './redact/masks';
import { findNames } from './redact/name';
import { findPhones } from './redact/phone';
import { findPlates } from './redact/plate';
import { findPostcodes } from './redact/postcode';
import { findSecrets } from './redact/secret';
import type { Finder, Found } from './redact/types';
import { findUrlTokens, URL_IN_TEXT } from './redact/urlToken';

export type { RedactionKind } from './redact/types';

/** A text with personal data masked, and where it was; `found` speaks of the text that was given. */
export type Redacted = { readonly text: string; readonly found: readonly Found[] };

/** The surer the shape, the earlier: what one finder took is not looked at by the next. */
const FINDERS: readonly Finder[] = [
  findUrlTokens,
  findEmails,
  findSecrets,
  findHetus,
  findIbans,
  findCards,
  findBusinessIds,
  findIps,
  findPhones,
  findAddresses,
  findPostcodes,
  findPlates,
  findNames,
];

/**
 * Masks personal data: addresses, numbers and secrets of people, and names after words that announce them. Order numbers,
 * dates, amounts, opening hours, product codes and numbers of services stay readable. Names without such a word are not found.
 */
export function redact(text: string, language: Language = 'fi'): Redacted {
  const inLink = marked(
    text,
    [...text.matchAll(URL_IN_TEXT)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const taken = new Uint8Array(text.length);
  const found: Found[] = [];
  for (const finder of FINDERS) {
    for (const one of finder(text)) {
      const readsLinks = one.kind === 'url-token' || one.kind === 'email';
      if (any(taken, one) || (!readsLinks && any(inLink, one))) continue;
      found.push(one);
      taken.fill(1, one.start, one.end);
    }
  }
  found.sort((a, b) => a.start - b.start);
  return { text: masked(text, found, language), found };
}

function masked(text: string, found: readonly Found[], language: Language): string {
  const parts: string[] = [];
  let at = 0;
  for (const one of found) {
    parts.push(text.slice(at, one.start), maskOf(one.kind, language));
    at = one.end;
  }
  return parts.join('') + text.slice(at);
}

/** A flag for every code unit: texts may be long, and comparing every span with every other is not. */
function marked(text: string, spans: readonly Span[]): Uint8Array {
  const flags = new Uint8Array(text.length);
  for (const span of spans) flags.fill(1, span.start, span.end);
  return flags;
}

function any(flags: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (flags[at] === 1) return true;
  return false;
}

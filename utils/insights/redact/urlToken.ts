import { withoutTail } from '../../language/tail';
import { matches } from './matches';
import type { Finder } from './types';

/** Where a link ends; marks at its end belong to the sentence. */
export const URL_IN_TEXT = /(?:https?:\/\/|www\.)[^\s<>"”“«»]{1,2000}/giu;
const PARAMETER = /[?&;#](?<key>[\p{L}\p{N}_.-]{1,40})=(?<value>[^&#\s]{1,1500})/giu;
const SECRET_KEY =
  /^(?:t|k|h|s|c|token|access_?token|id_?token|refresh_?token|auth|authorization|key|api_?key|sig|signature|code|otp|session|session_?id|sid|jwt|secret|password|pwd|pass|reset|invite|invitation|hash|ticket|magic|verify|confirm|nonce|state|email|user|uid)$/iu;
const TOKEN =
  /^(?:eyJ[\w.-]{10,}|[\da-f]{24,}|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|(?=[^-]*\d)(?=[^-]*\p{Ll})(?=[^-]*\p{Lu})[\w.~+=%]{16,}|(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])\w{24,})$/u;
const BARE = /(?<![\p{L}\p{N}])(?:eyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]{4,}|(?:sk|pk|ghp|xox[bp])[_-][\w-]{16,})/gu;
const CREDENTIALS = /:\/\/(?<data>[^\s/@:]{1,80}:[^\s/@]{1,80})@/gu;

/** Secrets in links: values of telling parameters, random-looking values and path segments. The rest of a link stays readable. */
export const findUrlTokens: Finder = (text) => [
  ...[...text.matchAll(URL_IN_TEXT)].flatMap((link) => {
    const url = withoutTail(link[0], /[.,;:!?)\]]/);
    return [...parameters(url), ...segments(url)].map(([start, value]) => ({
      kind: 'url-token' as const,
      start: link.index + start,
      end: link.index + start + value.length,
    }));
  }),
  ...matches(text, BARE, 'url-token'),
  ...matches(text, CREDENTIALS, 'url-token'),
];

function parameters(url: string): (readonly [number, string])[] {
  return [...url.matchAll(PARAMETER)].flatMap((match) => {
    const { key = '', value = '' } = match.groups ?? {};
    const isSecret =
      TOKEN.test(value) || (SECRET_KEY.test(key) && value.length >= 4 && !/^\p{Ll}+$/u.test(value));
    return isSecret ? [[match.index + match[0].length - value.length, value] as const] : [];
  });
}

function segments(url: string): (readonly [number, string])[] {
  const path = url.replace(/[?#].*/su, '');
  return [...path.matchAll(/(?<=[^/]\/)[^/\s]+/gu)]
    .filter((match) => TOKEN.test(match[0]))
    .map((match) => [match.index, match[0]] as const);
}

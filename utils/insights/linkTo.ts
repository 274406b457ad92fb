/**
 * The address of a ticket as it may be kept: user names, passwords, tokens and free text in the query are left out, and so
 * is a fragment that looks like a secret. `undefined` when it is no web address or when the path itself holds a token.
 */
export function linkTo(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.pathname.split('/').some(looksSecret)) return undefined;

  const kept = new URL(url.pathname, url.origin);
  for (const [name, value] of url.searchParams) {
    if (isPlainId(value) && !namesSecret(name)) kept.searchParams.append(name, value);
  }
  if (isPlainRoute(url.hash)) kept.hash = url.hash;
  return kept.href;
}

/** Ids of tickets and views are short and plain; whatever else a query carries (searches, mail addresses) may be personal. */
function isPlainId(value: string): boolean {
  return /^[\w.:-]{1,40}$/.test(value) && !looksSecret(value);
}

/** Single-page helpdesks keep the ticket in the fragment: `#ticket/zoom/42`, `#/tickets/42`, `#txn-7`. */
function isPlainRoute(hash: string): boolean {
  return /^#[\w/!.:-]+$/.test(hash) && !hash.split(/[/!#]/).some(looksSecret) && !namesSecret(hash);
}

const SECRET_WORDS =
  /(?:^|[^a-z])(?:token|secret|key|sig|signature|auth|authorization|session|sessionid|sid|pass|password|passwd|pwd|code|jwt|csrf|nonce|otp|hash|ticket_?key|apikey|credential|credentials|sso)(?:[^a-z]|$)/;

function namesSecret(name: string): boolean {
  const words = name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
  return SECRET_WORDS.test(words);
}

const UUID = /^(?:\w{1,12}_)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Long runs of mixed letters and digits are tokens; a UUID or a plain number is somebody's id. */
function looksSecret(part: string): boolean {
  if (/^eyJ[\w-]{8,}/.test(part)) return true;
  if (UUID.test(part)) return false;
  return /[\w-]{24,}/.test(part) && /\d/.test(part) && /[a-z]/i.test(part);
}

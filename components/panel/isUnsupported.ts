import type { LiveView } from './state';

/** Whether the conversation is in a language that Kuule does not listen in. One without any words is in none yet. */
export function isUnsupported({ language, messages, draft }: LiveView): boolean {
  if (language === 'fi' || language === 'en') return false;
  return [draft?.text, ...messages.map(({ text }) => text)].some((text) => text && /\p{L}/u.test(text));
}

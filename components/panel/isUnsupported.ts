import type { LiveView } from './state';

/** Whether the conversation is in a language that Kuule does not listen in. One without any words, or not listened to, is in none yet. */
export function isUnsupported({ analysis, language, messages, draft }: LiveView): boolean {
  if (!analysis || language === 'fi' || language === 'en') return false;
  return [draft?.text, ...messages.map(({ text }) => text)].some((text) => text && /\p{L}/u.test(text));
}

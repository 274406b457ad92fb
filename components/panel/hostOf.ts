/** The host of an origin, port included; the text itself when it is no address. */
export function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}

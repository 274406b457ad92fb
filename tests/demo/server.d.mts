/** The demo desk, served on loopback until `close` is called. `url` ends with a slash and names no conversation. */
export type ServedDesk = { readonly url: string; readonly port: number; readonly close: () => Promise<void> };

export function serveDesk(options?: { readonly port?: number }): Promise<ServedDesk>;

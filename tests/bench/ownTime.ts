type Profile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: number[];
  }[];
  readonly samples?: number[];
  readonly timeDeltas?: number[];
};

/** Time in the content script and in all that it called, style and layout too, in milliseconds, of a profile of the page. */
export function ownTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const own = new Set<number>();
  // A node comes before its children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.endsWith('/helpdesk.js')) own.add(id);
    if (own.has(id)) for (const child of children) own.add(child);
  }
  const microseconds = samples.reduce((sum, id, at) => sum + (own.has(id) ? (timeDeltas[at] ?? 0) : 0), 0);
  return microseconds / 1000;
}

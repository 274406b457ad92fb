export type Drawing = {
  readonly lines: string;
  readonly dot?: readonly [x: number, y: number, radius: number];
  readonly dashed?: true;
};

/**
 * Every sign, on a grid of 24 with strokes of 2 and round ends.
 *
 * The four steps: receive, a word falls into a bowl; appreciate, a heart in one line, left open; summarise, three
 * strands become one; ask, the bowl turned up and waiting for a word.
 */
export const GLYPHS = {
  receive: { lines: 'M4 11a8 8 0 0 0 16 0', dot: [12, 6.5, 2.6] },
  appreciate: {
    lines: 'M12 20C6.5 16 4 12.6 4 9.2A4.2 4.2 0 0 1 12 7.4a4.2 4.2 0 0 1 8 1.8c0 2.2-1.2 4.3-3.3 6.5',
  },
  summarise: { lines: 'M4 5c5 0 5 7 10 7M4 19c5 0 5-7 10-7M4 12h17' },
  ask: { lines: 'M5.5 10a6.5 6.5 0 1 1 9.5 5.7c-2 1-3 1.4-3 3', dot: [12, 21.8, 1.7] },
  check: { lines: 'm5 12.5 4.5 4.5L19 7.5' },
  open: { lines: 'M5 12a7 7 0 1 0 14 0a7 7 0 1 0-14 0', dashed: true },
  pause: { lines: 'M8.5 6v12M15.5 6v12' },
  resume: { lines: 'M8 5.5v13l10.5-6.5z' },
  lock: {
    lines: 'M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3',
  },
  log: { lines: 'M5 5h14v10l-4 4H5zM9 10h6M9 14h3' },
  bell: { lines: 'M5 13a7 7 0 1 0 14 0a7 7 0 1 0-14 0M12 9v4l2.5 2M5 4 3 6M19 4l2 2' },
  link: { lines: 'M9 6H5v13h13v-4M13 5h6v6M19 5l-8 8' },
  close: { lines: 'M6.5 6.5l11 11M17.5 6.5l-11 11' },
  search: { lines: 'M4.5 10.5a6 6 0 1 0 12 0a6 6 0 1 0-12 0M15 15l5 5' },
  download: { lines: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14' },
} as const satisfies Record<string, Drawing>;

export type GlyphName = keyof typeof GLYPHS;

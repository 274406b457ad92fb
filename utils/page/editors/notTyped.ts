/** What editors show within their text, and nobody has typed. */
export const NOT_TYPED = ['[data-slate-placeholder]', '.cm-placeholder'] as const;

/** Turns the words of a named group into the form that the template needs; `undefined` when it is not sure. */
export type Filter = (words: string) => string | undefined;

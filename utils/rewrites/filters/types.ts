/** Turns the words of a named group into the form that the template needs; `undefined` when it is not sure. `argument` is what follows `:`. */
export type Filter = (words: string, argument?: string) => string | undefined;

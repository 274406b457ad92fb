import { fold } from '../fold';

/** Base forms of English tokens: infinitive, singular, otherwise the word in lower case. Compromise is loaded on first use. */
export async function englishLemmas(tokens: readonly string[]): Promise<string[]> {
  const { default: nlp } = await import('compromise/three');
  const roots = (text: string): string[] => {
    const document = nlp(text).compute('root');
    return document.docs.flatMap((terms) =>
      terms.map((term) =>
        // The types do not know what `compute('root')` adds.
        'root' in term && typeof term.root === 'string' ? term.root : term.normal || fold(term.text),
      ),
    );
  };
  const together = roots(tokens.join(' '));
  // Contractions and odd marks make compromise see other words than the tokens: then each is looked at by itself.
  if (together.length === tokens.length) return together;
  return tokens.map((token) => {
    const [root, ...more] = roots(token);
    return root !== undefined && more.length === 0 ? root : fold(token);
  });
}

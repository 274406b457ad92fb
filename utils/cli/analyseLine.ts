import * as v from 'valibot';
import { type AnalyseInput, analyse } from '../analyse';
import { redact } from '../insights/redact';
import { lemmas } from '../language/lemmas';
import type { Refusal } from './lines';
import { parseLine } from './parseLine';

const AUTHORS = ['customer', 'agent', 'note', 'bot', 'system', 'unknown'] as const;
const Line = v.object({
  id: v.string(),
  language: v.nullish(v.picklist(['fi', 'en'])),
  messages: v.array(
    v.object({
      author: v.picklist(AUTHORS),
      text: v.string(),
      name: v.nullish(v.string()),
      sentAt: v.nullish(v.string()),
    }),
  ),
  draft: v.nullish(v.string()),
  now: v.nullish(v.string()),
  tokens: v.nullish(v.array(v.string())),
  redact: v.nullish(v.string()),
});

/** Answers one input line of the analysis contract. */
export async function analyseLine(line: string): Promise<object> {
  const parsed = parseLine(line, Line);
  if ('error' in parsed) return parsed satisfies Refusal;
  const { id, tokens, redact: text, ...rest } = parsed.value;
  const analysis = analyse(inputOf(rest));
  return {
    id,
    ...analysis,
    ...(tokens ? { lemmas: await lemmas(tokens, analysis.language) } : {}),
    ...(typeof text === 'string' ? { redacted: redact(text, analysis.language === 'en' ? 'en' : 'fi') } : {}),
  };
}

/** JSON may say `null` for what is not there; inside it is simply absent. */
function inputOf(line: Omit<v.InferOutput<typeof Line>, 'id' | 'tokens' | 'redact'>): AnalyseInput {
  const { messages, language, draft, now } = line;
  return {
    messages: messages.map(({ author, text, name, sentAt }) => ({
      author,
      text,
      ...(name ? { name } : {}),
      ...(sentAt ? { sentAt } : {}),
    })),
    ...(language ? { language } : {}),
    ...(typeof draft === 'string' ? { draft } : {}),
    ...(now ? { now } : {}),
  };
}

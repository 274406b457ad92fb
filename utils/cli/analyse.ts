import { finnishDictionary, provideDictionary } from '../language/fi/voikko/inUse';
import { analyseLine } from './analyseLine';
import { runCommand } from './command';
import { dictionaryOfMachine } from './dictionary';
import { answerLines } from './lines';

const HELP = `Usage: npm run --silent analyse < input.jsonl > output.jsonl

One JSON object a line in, one a line out, in the same order, with the same id.

In:  id          string
     language    "fi" or "en"; absent: detected
     messages    [{author, text, name?, sentAt?}], oldest first; author is customer, agent, note, bot, system or unknown
     draft       what the agent has typed and not sent (optional)
     now         ISO 8601, the clock for relative dates (optional)
     tokens      array of strings: asks for their lemmas (optional)
     redact      string: asks for this text with personal data masked (optional)
Out: id, language, messages, rasa, unsaid, prompts, rewrites, assumptions, heard, contradictions, unanswered, insights,
     and lemmas and redacted if asked for. Offsets are UTF-16 code units, end exclusive.

A malformed line gives {"id": …, "error": "…"} in its place.
Exit status: 0 every line answered, 1 any line gave an error, 2 wrong use.
`;

await runCommand(HELP, async () => {
  provideDictionary(dictionaryOfMachine);
  // Before the first line, so that the answer to a line does not depend on those before it.
  await finnishDictionary();
  return answerLines(process.stdin, process.stdout, analyseLine);
});

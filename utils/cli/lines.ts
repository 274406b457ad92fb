import type { Readable, Writable } from 'node:stream';

/** What stands in place of a line that could not be answered. */
export type Refusal = { readonly id: string | null; readonly error: string };

/** What a line gets for an answer; `undefined` when nothing is to be written in its place. */
export type Answer = (line: string) => Promise<object | undefined> | object | undefined;

/**
 * Answers every line of `input` with one JSON line, in order and as they come. A line whose answer fails gives an `error` line in its
 * place. Blank lines are passed over. Resolves to whether every line was answered.
 */
export async function answerLines(input: Readable, output: Writable, answer: Answer): Promise<boolean> {
  let all = true;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const reply = await answered(line, answer);
    if (reply === undefined) continue;
    if ('error' in reply) all = false;
    await writeLine(output, reply);
  }
  return all;
}

/** The lines as they come. Node's own reader would also part them at U+2028 and U+2029, which JSON allows within a string. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  input.setEncoding('utf8');
  for await (const part of input) {
    const lines = (rest + String(part)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function answered(line: string, answer: Answer): Promise<object | undefined> {
  try {
    return await answer(line);
  } catch (problem) {
    // Customer text may be in the message: only the kind of the problem is told.
    process.stderr.write(`${problem instanceof Error ? problem.name : 'Problem'}\n`);
    return { id: null, error: 'internal error' } satisfies Refusal;
  }
}

/** Writes one JSON line and waits while the reader is slower than we are. */
export async function writeLine(output: Writable, value: unknown): Promise<void> {
  if (output.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise<void>((resolve) => output.once('drain', () => resolve()));
}

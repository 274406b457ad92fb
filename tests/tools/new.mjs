// `npm run new -- rewrite fi/name | prompt en/name | adapter name`: writes the file with an example that fails until the work is done.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const USAGE = `Usage: npm run new -- rewrite fi/name
       npm run new -- prompt en/name
       npm run new -- adapter name

Names are small letters, digits and hyphens; a rule or prompt begins with its language, fi/ or en/.`;

/** The language's words for a file that waits to be filled in. */
const WORDS = {
  fi: {
    customer: 'Kirjoita tähän asiakkaan viesti, joka tuo ehdotuksen.',
    other: 'Kirjoita tähän viesti, joka ei saa tuoda sitä.',
    draft: 'Kirjoita tähän luonnos, jota sääntö parantaa.',
    better: 'Kirjoita tähän, millainen siitä tulee.',
    alone: 'Kirjoita tähän luonnos, joka on jätettävä rauhaan.',
    match: 'sanat joita etsitään',
    becomes: 'sanat niiden tilalle',
    says: {
      receive: 'Luin {viestisi|viestinne}.',
      appreciate: 'Kiitos, että {kerroit|kerroitte}.',
      summarise: '{summary} Ymmärsinkö oikein?',
      ask: 'Mitä {toivot|toivotte}?',
    },
  },
  en: {
    customer: 'Write a customer message here that brings the prompt.',
    other: 'Write a message here that must not bring it.',
    draft: 'Write a draft here that the rule improves.',
    better: 'Write here what becomes of it.',
    alone: 'Write a draft here that must be left alone.',
    match: 'the words to look for',
    becomes: 'the words instead',
    says: {
      receive: "I've read your message.",
      appreciate: 'Thank you for telling me.',
      summarise: '{summary} Have I got that right?',
      ask: 'What would you like?',
    },
  },
};
/** The step that a prompt's name begins with; a question when it doesn't say. */
const STEPS = {
  receive: /^(?:receive|vastaanota)/,
  appreciate: /^(?:appreciate|arvosta|kiita)/,
  summarise: /^(?:summarise|tiivista)/,
  ask: /^/,
};

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

function rewrite(id) {
  const [language] = id.split('/');
  const words = WORDS[language];
  return `import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: '${id}',
  language: '${language}',
  category: 'C1',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Lyhyt otsikko', en: 'A short title' },
  why: { fi: 'Yksi lause siitä, miksi toinen muoto on parempi.', en: 'One sentence on why the other form is better.' },
  match: ${quoted(words.match)},
  becomes: [${quoted(words.becomes)}],
} satisfies RewriteRule;

export const examples = {
  rewrites: [[${quoted(words.draft)}, ${quoted(words.better)}]],
  leaves: [${quoted(words.alone)}],
} satisfies RewriteExamples;
`;
}

function prompt(id) {
  const [language, name] = id.split('/');
  const words = WORDS[language];
  const step = Object.keys(STEPS).find((key) => STEPS[key].test(name));
  return `import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: '${id}',
  language: '${language}',
  step: '${step}',
  after: ['problem'],
  says: [${quoted(words.says[step])}],
  why: { fi: 'Yksi lause siitä, miksi asiakas tulee näin kuulluksi.', en: 'One sentence on why the customer feels heard.' },
} satisfies PromptPattern;

export const examples = {
  prompts: [[${quoted(words.customer)}, ${quoted(words.says[step])}]],
  silent: [${quoted(words.other)}],
} satisfies PromptExamples;
`;
}

function adapter(id) {
  return `import type { Adapter, AdapterExamples } from '../types';

export default {
  id: '${id}',
  name: '${id}',
  channel: 'mixed',
  detect: { url: ['https://*.example.com/*'], marks: ['#what-only-this-helpdesk-has'] },
  ticketId: '/tickets/(\\\\d+)',
  confidence: 'weak',
  seenAt: '${new Date().toISOString().slice(0, 10)}',
  page: {
    thread: ['#thread'],
    message: ['article'],
    body: ['.body'],
    authors: [{ kind: 'selector', selector: 'article.customer', author: 'customer' }],
    composers: [{ editor: 'textarea', selector: ['textarea'], mode: 'unknown' }],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://support.example.com/tickets/1',
      page: '${id}-ticket',
      conversation: '1',
      reads: [{ author: 'customer', text: 'The first message of the page.' }],
    },
  ],
  not: ['https://www.example.com/'],
} satisfies AdapterExamples;
`;
}

const KINDS = {
  rewrite: {
    name: /^(?:fi|en)\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    path: (id) => `utils/rewrites/${id}.ts`,
    content: rewrite,
    next: [
      'Choose the category (C1 to C37) and the mode: auto, ask (with [slots]) or flag.',
      'Write match and becomes, then examples: drafts before and after, and drafts that must be left alone.',
    ],
  },
  prompt: {
    name: /^(?:fi|en)\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    path: (id) => `utils/prompts/${id}.ts`,
    content: prompt,
    next: [
      'Choose what it rests on: after (kinds of point), cues, slot; and write two or three variants in says.',
      'Write examples: a customer message with the exact text that it brings, and messages that must stay silent.',
    ],
  },
  adapter: {
    name: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    path: (id) => `utils/adapters/catalog/${id}.ts`,
    content: adapter,
    next: [
      'Save a page of the helpdesk, without anybody’s data, as tests/pages/NAME-ticket.html.',
      'Write the selectors, and in examples what is read from that page.',
    ],
  },
};

/** The file for a kind and name: where it goes, what stands in it, what to do next. Undefined when the two make no sense. */
export function plan(kind, id) {
  const known = Object.hasOwn(KINDS, kind ?? '') ? KINDS[kind] : undefined;
  if (known === undefined || !known.name.test(id ?? '')) return undefined;
  return {
    path: known.path(id),
    content: known.content(id),
    next: [
      ...known.next.map((line) => line.replace('NAME', id)),
      `Format it: npx biome check --write ${known.path(id)}`,
      `Run its examples: npx vitest run --project knowledge tests/knowledge/${kind}s.test.ts`,
    ],
  };
}

function main([kind, id, ...rest]) {
  if (kind === '--help' || kind === '-h') {
    console.log(USAGE);
    return 0;
  }
  const made = rest.length === 0 ? plan(kind, id) : undefined;
  if (made === undefined) {
    console.error(USAGE);
    return 2;
  }
  const file = join(ROOT, made.path);
  if (existsSync(file)) {
    console.error(`${made.path} is there already; nothing was written.`);
    return 2;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, made.content);
  console.log(`Wrote ${made.path}. Its example fails until you have done this:`);
  for (const [index, line] of made.next.entries()) console.log(`  ${index + 1}. ${line}`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = main(process.argv.slice(2));

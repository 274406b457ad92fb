import { describe, expect, it } from 'vitest';
import { analyse } from '../../utils/analyse';
import type { Language, Message } from '../../utils/conversation/types';
import type { RasaStep } from '../../utils/listening/types';
import { isGrounded } from '../../utils/prompts/grounded';
import { hearing } from '../../utils/prompts/hearing';
import { offers } from '../../utils/prompts/offers';
import { promptPatterns } from '../../utils/prompts/registry';
import type { Prompt, PromptExamples, PromptPattern } from '../../utils/prompts/types';

type File = { readonly default: PromptPattern; readonly examples?: PromptExamples };
const files = Object.entries(import.meta.glob<File>('../../utils/prompts/{en,fi}/*.ts', { eager: true }));
const patterns = files.map(([path, file]) => ({
  path: path.replace('../../utils/prompts/', '').replace('.ts', ''),
  rule: file.default,
  examples: file.examples,
}));

const LANGUAGES: readonly Language[] = ['fi', 'en'];
const STEPS: readonly RasaStep[] = ['receive', 'appreciate', 'summarise', 'ask'];
const CLAIMED_EMPATHY =
  /täysin|tiedän,? milt|ymmärrän turhautu|exactly how|i (?:totally|completely|fully) understand|know how you feel/i;
const CHEER = /ei hätää|kaikki järjestyy|no worries|great news|don't worry|älä huoli/i;
const PROMISE =
  /(?<![\p{L}])(?:tänään|huomenna|pian|heti|varmasti|takaan|today|tomorrow|soon|asap|guarantee|definitely|immediately)(?![\p{L}])/iu;
const OPEN = /^(?:Mi|Mitä|Mikä|Kuinka|Keitä|Kumpi|Minkä|Millai|What|How|When|Who|By when|Which)/;

function promptsBy(
  rule: PromptPattern,
  customer: string,
): { readonly prompts: Prompt[]; readonly all: readonly Prompt[] } {
  const messages: Message[] = [{ author: 'customer', text: customer }];
  const heard = analyse({ language: rule.language, messages });
  const made = offers(rule, hearing(heard, rule.language, { messages }));
  return { prompts: made.map(({ prompt }) => prompt), all: heard.prompts };
}

describe('the prompt patterns', () => {
  it.each(LANGUAGES.flatMap((language) => STEPS.map((step) => [language, step] as const)))(
    'are at least eight in %s to %s',
    (language, step) => {
      const own = patterns.filter(({ rule }) => rule.language === language && rule.step === step);
      expect(own.length).toBeGreaterThanOrEqual(8);
    },
  );

  it('are all registered', () => {
    expect(promptPatterns.map(({ id }) => id).toSorted()).toEqual(
      patterns.map(({ path }) => path).toSorted(),
    );
  });

  it('never say the same twice', () => {
    const texts = patterns.flatMap(({ rule }) => rule.says);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('ask after everything that may be unsaid, in both languages', () => {
    for (const language of LANGUAGES) {
      const slots = patterns.filter(({ rule }) => rule.language === language).map(({ rule }) => rule.slot);
      expect(slots).toEqual(
        expect.arrayContaining(['goal', 'deadline', 'consequence', 'tried', 'affected', 'outcome']),
      );
    }
  });
});

describe.each(patterns)('$path', ({ path, rule, examples }) => {
  it('is named by its path, in its language', () => {
    expect(rule.id).toBe(path);
    expect(path.startsWith(`${rule.language}/`)).toBe(true);
    expect(rule.slot !== undefined && rule.step !== 'ask').toBe(false);
    expect(rule.after !== undefined || rule.cues !== undefined).toBe(true);
  });

  it('says why in both languages, in one plain sentence', () => {
    for (const language of LANGUAGES) expect(rule.why[language]).toMatch(/^[\p{Lu}”“][^!]{20,180}[.]$/u);
  });

  it('is short, states no number and promises nothing', () => {
    for (const text of rule.says) {
      expect(text.length).toBeLessThanOrEqual(120);
      expect(text).toMatch(/[.?!]$/);
      expect(text).not.toMatch(/\d/);
      for (const brake of [CLAIMED_EMPATHY, CHEER, PROMISE]) expect(text).not.toMatch(brake);
      if (text.includes('!')) expect(rule.rank).toBe('glad');
    }
  });

  it('asks openly, and never why', () => {
    for (const text of rule.says) {
      if (rule.step === 'ask') expect(text).toMatch(OPEN);
      if (rule.step === 'ask') expect(text).toMatch(/\?$/);
      expect(text).not.toMatch(/(?:^|[.?] )(?:Miksi|Why)/);
    }
  });

  it('has examples of both kinds', () => {
    expect(examples?.prompts.length).toBeGreaterThan(0);
    expect(examples?.silent.length).toBeGreaterThan(0);
  });

  it.each(examples?.prompts ?? [])('is brought by: %s', (customer, text) => {
    const { prompts, all } = promptsBy(rule, customer);
    expect(prompts.map((prompt) => prompt.text)).toContain(text);
    expect(all.length).toBeGreaterThan(0);
    for (const prompt of [...prompts, ...all]) {
      const evidence = prompt.because.map(({ start, end }) => customer.slice(start, end));
      const own = promptPatterns.find(({ id }) => id === prompt.patternId)?.says.join(' ') ?? '';
      expect(evidence.every((quote) => quote.trim() !== '')).toBe(true);
      expect(isGrounded(prompt.text, evidence, own)).toBe(true);
    }
  });

  it.each(examples?.silent ?? [])('is silent for: %s', (customer) => {
    expect(promptsBy(rule, customer).prompts).toEqual([]);
  });
});

import { expose } from 'comlink';
import { type AnalyseInput, analyse } from '../../utils/analyse';
import { readDictionaryFor } from '../../utils/language/fi/readFor';
import { provideDictionary } from '../../utils/language/fi/voikko/inUse';
import type { Engine } from '../../utils/messaging/engine';
import { packagedDictionary } from '../../utils/messaging/packagedDictionary';
import { handover } from '../../utils/prompts/handover';

provideDictionary(packagedDictionary);

const readDictionary = ({ messages, draft = '', language }: AnalyseInput) =>
  readDictionaryFor([...messages.map(({ text }) => text), draft], language);

expose({
  analyse: async (input) => {
    await readDictionary(input);
    return analyse(input);
  },
  handover: async (input) => {
    await readDictionary(input);
    return handover(analyse(input), input.messages);
  },
} satisfies Engine);

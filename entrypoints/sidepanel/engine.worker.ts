import { expose } from 'comlink';
import { analyse } from '../../utils/analyse';
import { readDictionaryFor } from '../../utils/language/fi/readFor';
import { provideDictionary } from '../../utils/language/fi/voikko/inUse';
import type { Engine } from '../../utils/messaging/engine';
import { packagedDictionary } from '../../utils/messaging/packagedDictionary';

provideDictionary(packagedDictionary);

expose({
  analyse: async (input) => {
    const { messages, draft = '', language } = input;
    await readDictionaryFor([...messages.map(({ text }) => text), draft], language);
    return analyse(input);
  },
} satisfies Engine);

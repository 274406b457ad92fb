import { expect, it } from 'vitest';
import type { Message } from '../../../utils/conversation/types';
import { addressOf } from '../../../utils/prompts/address';

const thread = (customer: string, agent?: string): Message[] => [
  { author: 'customer', text: customer },
  ...(agent === undefined ? [] : [{ author: 'agent' as const, text: agent }]),
];

it.each<[string, string | undefined, string | undefined, 'singular' | 'plural']>([
  ['Tilasin teiltä hyllyn.', undefined, undefined, 'singular'],
  ['Hei, tilasin Teiltä hyllyn.', undefined, undefined, 'plural'],
  ['Me tilattiin hylly ja mulle luvattiin kasaus.', undefined, undefined, 'plural'],
  [
    'Emme saaneet avaimia, vaikka soitin kahdesti ja pyysin niitä. Olen pettynyt.',
    undefined,
    undefined,
    'plural',
  ],
  ['Meillä on kiinteä hinta, näin luulin.', undefined, undefined, 'singular'],
  ['Me tilattiin hylly ja mulle luvattiin kasaus.', 'Voisitko lähettää kuvan?', undefined, 'singular'],
  ['Te lupasitte hyllyn.', undefined, undefined, 'singular'],
  ['Hei, tilasin Teiltä hyllyn.', 'Voisitko lähettää kuvan?', undefined, 'singular'],
  ['Tilasin hyllyn.', 'Voisitteko lähettää kuvan?', undefined, 'plural'],
  ['Tilasin hyllyn.', 'Voisitteko lähettää kuvan?', 'Kiitos, sait minut ymmärtämään.', 'singular'],
  ['Tilasin hyllyn.', undefined, 'Mitä laitetta käytätte?', 'plural'],
  ['Tilasin hyllyn.', undefined, 'Olet odottanut pitkään. Mitä te lasten kanssa tarvitsette?', 'singular'],
])('%s | %s | %s → %s', (customer, agent, draft, address) => {
  expect(addressOf(thread(customer, agent), draft, 'fi')).toBe(address);
});

it('is one in English', () => {
  expect(addressOf(thread('I asked You, Te.'), 'Voisitteko', 'en')).toBe('singular');
});

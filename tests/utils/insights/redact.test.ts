import { describe, expect, it } from 'vitest';
import { redact } from '../../../utils/insights/redact';
import { isBusinessId, isCard, isHetu, isIban } from '../../../utils/insights/redact/checksums';
import { maskOf } from '../../../utils/insights/redact/masks';

/** A text in which personal data stands between ⟦ and ⟧, with its kind: "⟦phone:040 …⟧". */
function read(marked: string): { text: string; found: { kind: string; words: string }[] } {
  const found: { kind: string; words: string }[] = [];
  const text = marked.replace(/⟦([a-z-]+):([^⟧]*)⟧/g, (_, kind: string, words: string) => {
    found.push({ kind, words });
    return words;
  });
  return { text, found };
}

function expectFound(marked: string): void {
  const { text, found } = read(marked);
  const redacted = redact(text);
  expect(redacted.found.map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }))).toEqual(
    found,
  );
}

describe('redact masks', () => {
  it.each([
    'Kirjoita ⟦email:kalle.kask+lasku@example.fi⟧ tai ⟦email:kalle (at) example.fi⟧.',
    'Soita ⟦phone:0401234567⟧ tai ⟦phone:+358 (0)50 765 4321⟧ illalla.',
    'Tekstiviesti numeroon ⟦phone:044-765 4321⟧, kiitos.',
    'Call me on ⟦phone:07700 900456⟧ or ⟦phone:(212) 555-0188⟧.',
    'London: ⟦phone:020 7946 0991⟧, ⟦phone:+44 20 7946 0992⟧.',
    'Hetuni on ⟦hetu:131052-308T⟧, ja lapsen ⟦hetu:010516A903X⟧.',
    'Henkilötunnus ⟦hetu:131052-308Z⟧ ei kelpaa lomakkeelle.',
    'Hetun loppuosa on ⟦hetu:308T⟧.',
    'Tilille ⟦iban:FI21 1234 5600 0007 85⟧ ja vanhalle ⟦iban:GB82 WEST 1234 5698 7654 32⟧ summa 12.',
    'Tilinumero on ⟦iban:FI21 1234 5600 0007 86⟧, eikö kelpaa?',
    'Kortti ⟦card:4111 1111 1111 1111⟧, cvc ⟦card:123⟧.',
    'Korttini ⟦card:4111 1111 1111 1112⟧ hylättiin.',
    'Asun: ⟦address:Iso Roobertinkatu 12 A 4⟧, ⟦postcode:00120⟧ Helsinki.',
    'Muutin osoitteeseen ⟦address:Urho Kekkosen katu 5 B⟧.',
    'Deliver to ⟦address:221B Baker Street⟧, London ⟦postcode:NW1 6XE⟧.',
    'Salasanani on ⟦password:Kissa_88⟧ ja PIN-koodi: ⟦password:9876⟧.',
    'The password is ⟦password:hunter2⟧; verification code is ⟦password:482 913⟧.',
    'Linkki https://example.com/reset?token=⟦url-token:9fK2xQv7Lm⟧&lang=fi ei toimi.',
    'See https://example.com/r/⟦url-token:9fK2xQv7LmZ0aR3tYY⟧.',
    'Auto ⟦plate:ABC-123⟧ on pihassa, reg ⟦plate:AB12 CDE⟧.',
    'Toiminimeni Y-tunnus on ⟦ytunnus:0737546-2⟧.',
    'Yhteys tulee osoitteesta ⟦ip:203.0.113.9⟧ ja ⟦ip:fe80::1ff:fe23:4567:890a⟧.',
    'Nimeni on ⟦name:Kalle Kask⟧, ja puhuin ⟦name:Minnan⟧ kanssa.',
    'Nyt toimii!\nYstävällisin terveisin\n⟦name:Liisa Mäki-Petäjä⟧\nOy Firma Ab',
    'It works. Regards, ⟦name:Fiona O’Dell⟧',
    'Hi ⟦name:Bob⟧,\nI spoke to ⟦name:Sarah⟧ yesterday.\nThanks,\n⟦name:Sam⟧',
    'My name is ⟦name:Ann Lee⟧. The label says ⟦name:Ann Lee⟧.',
  ])('%s', expectFound);
});

describe('redact leaves readable', () => {
  it.each([
    'Tilaus 0441234567 ja lasku 2026 0442 7, viite 12345 67890.',
    'Seurantakoodi 4111 1111 1111 1111 ei liiku.',
    'Auki ma-pe 9-17, 0900-1700 ja 10.00–16.00, 14.3.2026 klo 12.30.',
    'Hinta 1 299,90 €, 0451 234 euroa, EUR 1.299,90, 12 kpl.',
    'Soitin numeroon 0800 12345, 010 123 4567, 020 123 456, 116 117 ja 112.',
    'Varaosa 120485-910F ja tuotekoodi 0737546-3 ovat loppu.',
    'Versio 10.0.0.12, päivitys 2.14.0.3, kello 12:30:45.',
    'Tuote XJ-4000, koodi ABC-123, EAN 5901234123457.',
    'Salasana on väärä, ja my password is still wrong.',
    'Valtatie 9 on poikki, High Street on ruuhkainen.',
    'Sivu https://example.com/tuotteet/villasukat-koko-42?lang=fi toimii.',
    'Olen Tampereelta ja erittäin pettynyt. Hei Asiakaspalvelu!',
    "I'm Very Happy with it. Will it arrive in May?",
    'Kiitos\nTilasin toisen eilen.',
    'Tilaus 48213 Helsinkiin.',
    '@kauppa_fi vastasi somessa.',
  ])('%s', (text) => {
    expect(redact(text)).toEqual({ text, found: [] });
  });
});

describe('redact', () => {
  const text = 'Nimeni on Kalle Kask, soita 040 765 4321 tai kalle@example.fi.';

  it('names the kind in the language that is asked for, and leaves the rest as it was', () => {
    expect(redact(text).text).toBe('Nimeni on «nimi», soita «puhelin» tai «sähköposti».');
    expect(redact(text, 'en').text).toBe('Nimeni on «name», soita «phone» tai «email».');
    expect(maskOf('ytunnus', 'en')).toBe('«business id»');
  });

  it('finds nothing more in a text that it has masked', () => {
    for (const language of ['fi', 'en'] as const) {
      expect(redact(redact(text, language).text, language).found).toEqual([]);
    }
  });

  it('returns spans in order that do not overlap', () => {
    const { found } = redact(`${text}\n${text}\nTerveisin\nKalle Kask`);
    for (const [index, { start, end }] of found.entries()) {
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    }
    expect(found).toHaveLength(7);
  });

  it('takes replacement patterns, emoji and other scripts as plain text', () => {
    expect(redact('$& 😕 שלום 0407654321 $1').text).toBe('$& 😕 שלום «puhelin» $1');
    expect(redact('').text).toBe('');
  });

  it('reads a long text in time that grows with its length only', () => {
    const repeated = [
      '1 ',
      '1-',
      'a.',
      '\n',
      ' ',
      'Aa ',
      'Terveisin ',
      'a:',
      '?a=b',
      'https://',
      'Soita 0407654321. ',
    ];
    for (const part of repeated) {
      const before = performance.now();
      redact(part.repeat(200_000 / part.length));
      expect(performance.now() - before, JSON.stringify(part)).toBeLessThan(4000);
    }
  });
});

describe('the checksums', () => {
  it('hold for real numbers and for none of their neighbours', () => {
    expect([
      isHetu('131052-308T'),
      isHetu('131052-309T'),
      isHetu('131052X308T'),
      isHetu('13105-308T'),
    ]).toEqual([true, false, true, false]);
    expect([isIban('FI2112345600000785'), isIban('FI2112345600000786'), isIban('21FI')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isCard('4111111111111111'), isCard('4111111111111112'), isCard('411111')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isBusinessId('0737546-2'), isBusinessId('0737546-3'), isBusinessId('737546-2')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'fi/praise',
  kind: 'praise',
  language: 'fi',
  cues: [
    '(?:ihan |tosi |aivan |todella |niin |oikein |erittäin |ihanan |mahtavan )?(?:mahtava~|loistava~|erinomai~|huippu(?:a|hyvä|palvelu~|juttu|tyyppi)?|upea~|ihana~|fantasti~|mainio~|hieno~|superhyvä~|priima~|ykkö(?:nen|sluok~))',
    '(?:tosi|todella|oikein|erittäin|ihan|aivan|niin) (?:hyvä|hyvin|hyvää|kiva|kivaa|mukava|mukavasti|ystävälli~|kärsivälli~|huomaavai~|kohtelia~|nopea~|nopeasti|sujuva~|helppo~|avulia~|selkeä~|asiantunteva~|tyytyväi~)',
    'hyv(?:ä|ää|in) (?:palvelu~|työ|työtä|hoidettu|toimi~|tehty)',
    '(?:olen|oon|ollaan|olemme|oltiin|olin) (?:\\p{L}+ ){0,3}tyytyväi~',
    'palvelu (?:oli|on) (?:\\p{L}+ ){0,3}(?:hyvä~|nopea~|ystäväl~|erinomai~|loistava~|mahtava~)',
    '(?:tykkään|tykätään|rakastan|pidän|pidimme|tykkäsin) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
    'suosittelen',
    'peukku~',
    'ansaitsee (?:kehut|kiitok~)',
    'kehut',
    'kehua',
    'ylitti odotuk~',
    '(?:apu|avusta|neuvo~) oli korvaamat~',
    'on ollut (?:\\p{L}+ )?(?:hyvä|hyvää|loistava|kätevä)',
    'täydelli~',
    'jes',
    'jee',
  ],
  unless: [
    '(?:ei|en|eikä) (?:\\p{L}+ ){0,3}(?:mahtava~|loistava~|hyvä~|hieno~|kiva~|hyvin|tyytyväi~|suosittel~)',
    'no onpa',
    'onpa taas',
    'kiva kun',
    'hienoa kun',
    'mahtavaa kun',
    'just joo',
    'tosi kiva kun',
    'olisi~',
    'ois~',
    'jos',
    'vaikka',
    'hyvä olisi',
    'niin hyvä että',
    'tosi hyvä jos',
    'pidän (?:laitetta|puhelinta|sitä)',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    [
      'Asentaja oli tosi ystävällinen ja siivosi jälkensä.',
      'Asentaja oli tosi ystävällinen ja siivosi jälkensä',
    ],
    ['Oon tyytyväinen uuteen liittymään.', 'Oon tyytyväinen uuteen liittymään'],
  ],
  silent: ['Palvelu ei ole kovin hyvää.', 'Ois hienoa jos tän sais perjantaiks.'],
} satisfies PointExamples;

import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'fi/question',
  kind: 'question',
  language: 'fi',
  cues: [
    '(?:mikä|mitä|mitkä|minkä|miten|mites|mitenkä|miksi|miks|missä|mistä|mihin|minne|millä|milloin|millon|millainen|millaisia|kuka|ketkä|kenen|kenelle|kenelt~|keneen|kuinka|paljonko|paljonks|montako|monelta|moneltako|kumpi|kumman|entä|entäs|mitäs|kauanko|kauanks|montaks|minkälai~) \\p{L}{2,}',
    '(?!(?:sisko|disko|kisko|sanko|lanko)(?![\\p{L}]))\\p{L}*(?:[nt]|[aeiouyäö]{2}|isi|[aäeoi]is|äs|lis|mme|tte)(?:ko|kö|kohan|köhän|kos|kös) \\p{L}+',
    '(?:onks|oonks|oisko(?:han)?|oiskos|saiskohan|saisko|voisko|voiskohan|tarviiks|tarttisko|pitäskö|pitäiskö|tulisko|menisikö|oliks|voiks|voinks|saaks|saanks|pitääks|meneeks|tuleeks|ooks|eiks|käyks|toimiiks|löytyyks|maksaaks|kuuluuks|ehtiiks|tiedäks) \\p{L}+',
    '(?:tietoa|kysymys|kysyisin|kysyn|kysyä|haluaisin tietää|haluisin tietää|mietin|ihmettelen|pohdin|en tiedä|en ymmärrä|en muista|en oo varma|en löydä)(?:,)? (?:vielä |vain |myös |että |et )?(?:miten|miks|miksi|mitä|mikä|mistä|mihin|missä|milloin|onko|voiko|kuinka|kuka|saako|paljonko|minkä|millä|kumpi|pitääkö)~',
  ],
  unless: [
    '(?:en|enkä|emme|emmekä) löydä enää',
    'mitä \\p{L}+ (?:sitä|tulee)',
    'mitä (?:ihmettä|vielä|sanoitte|sanoin)',
    'kuten',
    'mikä on (?:hienoa|mukavaa|ikävää|harmi|ihan ok)',
    'mitä pikimmin',
    '(?:kukaan|meistä kukaan|kukaan teillä) ei (?:tiedä|osaa|tunnu|tuntunut|tiennyt|osannut|vaikuta)',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ['mistä mä nään mun tilaukset', 'mistä mä nään mun tilaukset'],
    ['Moi, saako lahjakortin vaihdettua rahaks', 'saako lahjakortin vaihdettua rahaks'],
    ['Onko liike auki pyhänä?', 'Onko liike auki pyhänä?'],
  ],
  silent: ['On pakko sanoa, että hyvin toimii.', 'Luin koko ohjeen läpi.'],
} satisfies PointExamples;

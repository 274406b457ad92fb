import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'fi/feeling',
  kind: 'feeling',
  language: 'fi',
  cues: [
    '(?:pelkään|pelkäämme|pelkäsin)(?! pahoin)',
    '(?:mua|minua|meitä|vähän|tosi|todella|oikeasti|kyllä|niin) ?(?:ärsytt~|harmitt~|suututt~|turhautt~|pelott~|huolestutt~|pelott~|jännitt~|hävett~|stressa~|ahdist~|v(?:ä|a)sytt~|itkett~|ottaa päähän|risoo|kismitt~|nolott~|vitutt~|ketutt~|närkästytt~|surett~|huolett~|inhott~)',
    '(?:ärsyttää|harmittaa|suututtaa|turhauttaa|turhauttavaa|ärsyttävää|harmillista|pelottaa|huolestuttaa|ahdistaa|hävettää|stressaa|vituttaa|ketuttaa|raivostuttaa|raivostuttavaa|järkyttävää|naurettavaa|käsittämätöntä|törkeää|törkeetä|pöyristyttävää|kohtuutonta|hermostuttaa|väsyttää|itkettää|surettaa|huolettaa|inhottaa)',
    '(?:olen|oon|ollaan|olemme|olin|alan olla|alkaa olla|jäi|jäin) (?:\\p{L}+ ){0,3}(?:pettyn~|vihai~|turhautu~|huolissa~|peloissa~|epätoivoi~|surulli~|kyllästyn~|raivoissa~|väsyn~|loukkaantu~|hämillä~|nolona|hukassa|ihmeissä~|järkyttyn~|hermona|stressaantu~|ahdistu~|iloinen|innoissa~|onnelli~|helpottu~|yllättyn~|paniikissa)',
    'pettymys',
    'pettynyt',
    'harmi',
    'hermo(?:t|ni|ja) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
    'menee hermo~',
    'mitta on täynnä',
    'sain tarpeeks~',
    '(?:en|enkä) (?:\\p{L}+ ){0,2}(?:jaksa|kestä)',
    'en (?:oikein )?uskalla',
    'ihan (?:hukassa|paniikissa|loppu|sekaisin|rikki tästä)',
    'tuntuu (?:pahalta|epäreilulta|turhalta|siltä|kurjalta|oudolta|nololta)',
    '(?:no )?onpa taas',
    'luottamus (?:on )?mennyt',
    'paha mieli',
    'hyvä mieli',
    'surku',
    'kiit(?:ti|os) (?:vaan|vitusti|ei mistään)',
    'no voi \\p{L}+',
  ],
  unless: ['ei (?:enää )?(?:harmita|ärsytä|haittaa)', 'ettei (?:sinua|teitä)', 'olen iloinen jos'],
} satisfies PointCue;

export const examples = {
  hears: [
    ['Valoja ei ole ja pelkään kaatuvani rappusissa.', 'pelkään kaatuvani rappusissa'],
    ['Mua oikeesti ärsyttää tää odottelu.', 'Mua oikeesti ärsyttää tää odottelu'],
    ['Lasku kasvoi taas. Olen todella pettynyt.', 'Olen todella pettynyt'],
    ['Ihan paniikissa täällä kun kortti on hukassa.', 'Ihan paniikissa täällä kun kortti on hukassa'],
  ],
  silent: ['Pelkään pahoin ettei kuitti löydy.', 'Ei haittaa yhtään.', 'Tilasin kaksi mattoa.'],
} satisfies PointExamples;

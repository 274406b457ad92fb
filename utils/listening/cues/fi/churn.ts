import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'fi/churn',
  kind: 'churn',
  language: 'fi',
  cues: [
    '(?:vaihdan|vaihdamme|vaihdetaan|siirryn|siirrymme|siirrytään|lähden|lähdemme|harkitsen|harkitsemme|mietin|mietitään) (?:\\p{L}+ ){0,3}(?:toise~|kilpailij~|muualle|operaattori~|palveluntarjoaj~|toimittaj~|yhtiö~|pankki~|vaihtamista|lähtemistä|siirtymistä|irtisanomista|minäkin|mäkin|pois)',
    '(?:irtisanon|irtisanomme|irtisanoa|sanon irti|sanoa irti|irtisanominen|irtisanomis~)',
    '(?:lopetan|lopetamme|lopettaa|lopetetaan|peruutan|perun) (?:\\p{L}+ ){0,3}(?:tilauk~|tilaukse~|sopimuk~|sopimukse~|asiakkuu~|jäsenyy~|liittymä~|palvelu~|asioinn~)',
    'asiakkuu~ (?:\\p{L}+ ){0,3}(?:loppu~|päätty~|päättä~)',
    '(?:en|emme) (?:enää |ikinä |koskaan )?(?:tilaa|osta|asioi|käytä|tule) (?:\\p{L}+ ){0,3}(?:enää|ikinä|koskaan|teiltä|teidän)',
    '(?:viimeinen|vika) kerta (?:kun|ku)',
    '(?:vien|viemme) (?:asiani|rahani|asiamme|asiointini) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
    'menetätte asiakkaan',
    '(?:siirrän|siirrämme|vien|viemme|otan) (?:\\p{L}+ ){0,3}(?:pois|muualle)',
    '(?:puran|peruutan|perun|puramme|perumme) (?:koko )?(?:kaupan|tilauksen|sopimuksen)',
  ],
  unless: ['(?:salasana|osoite|koko|väri|pattereita|patteri)\\p{L}*'],
} satisfies PointCue;

export const examples = {
  hears: [
    ['Jos tää ei hoidu, vaihdan kilpailijalle.', 'Jos tää ei hoidu, vaihdan kilpailijalle'],
    ['Haluan sanoa irti liittymäni.', 'Haluan sanoa irti liittymäni'],
  ],
  silent: ['Vaihdan salasanan illalla.', 'Peruin ajan ja varasin uuden.'],
} satisfies PointExamples;

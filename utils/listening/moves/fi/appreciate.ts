import type { MoveCue, MoveExamples } from '../../types';

const HARD =
  '(?:kurj~|ikäv~|hankal~|raska~|turhauttav~|harmillis~|kohtuutto~|rankka~|rankalta|vaike~|pelottav~|stressaav~|surullis~|inhottav~|ärsyttäv~|uuvuttav~|väsyttäv~|huolestuttav~|järkyttäv~|tiukka~|nolo~|epäreilu~|piinallis~|liikaa|liian (?:pitkä~|paljon)|pitkä aika|tiukka paikka|kamal~|hirve~|pettymys|kova paikka|sekav~|hämmentäv~|tuskastuttav~|harmi)';
const GLAD =
  '(?:hieno~|kiva~|mukav~|ihana~|mahtav~|upea~|loistav~|hyvältä|hyvä uutinen|huojentav~|iloi~|ilahduttav~)';
const VERY =
  '(?:todella |tosi |varmasti |varmaan |aika |oikein |hyvin |kyllä |ihan |aivan |erittäin |kovin |melko |jo |todellakin |ymmärrettävästi |sinulle |teille |niin |vähän |liian |tosiaan )*';

export default {
  id: 'fi/appreciate',
  step: 'appreciate',
  language: 'fi',
  forms: [
    {
      form: 'feeling',
      cues: [
        '(?:pahoittelen|pahoittelut|pahoittelemme|olen (?:\\p{L}+ )?pahoillani|olemme (?:\\p{L}+ )?pahoillamme|otan osaa|osanottoni|osanotto~|anteeksi,? että)',
        `^${VERY}(?:ikävä|ikävää|kurja|kurjaa|harmillista|harmi|surullista|valitettavaa|inhottavaa|hienoa|kiva|mukava|ihana|ihanaa|mahtavaa|upeaa|mukavaa|kivaa|loistavaa|hyvä|ilo)(?:, että|, kun|, ettei| että| kun| ettei| kuulla| lukea| huomata)`,
        'tuntuupa hyvältä',
        '(?:ymmärrän|tajuan|käsitän|näen|huomaan)(?: \\p{L}+){0,2},? (?:että (?:tämä|tuo|se|tilanne|odot~|viiv~|sinua|teitä|olet|olette|asia)|miksi|miltä|kuinka|miten (?:ikäv~|kurj~|harmill~|turhautt~|tärke~|raska~)|harmi~|huole~|pettymy~|turhautumi~|ettei)',
        `(?:tuo|se|tämä|tää|toi|tällainen|tuollainen|tilanne|odottelu|odottaminen|epätietoisuus)(?: \\p{L}+)? (?:kuulostaa|on|tuntuu|oli|vaikuttaa|mahtaa olla|mahtoi olla|on varmasti ollut|on ollut|on varmaan ollut|varmasti tuntuu) ${VERY}(?:${HARD}|${GLAD})`,
        `(?:on|oli) (?:\\p{L}+ ){0,2}(?:liikaa|kohtuutonta|liian pitkä aika|kova paikka|tiukka paikka)`,
        `^(?:kuulostaa|tuntuu|vaikuttaa|mahtoi olla|onpa|olipa) ${VERY}(?:${HARD}|${GLAD})`,
        '(?:sinua|teitä|sua) (?:\\p{L}+ )?(?:varmasti |varmaan |ymmärrettävästi )?(?:harmittaa|huolestuttaa|turhauttaa|suututtaa|pelottaa|väsyttää|harmitti|turhautti)',
        '(?:on|se on|olisi) (?:\\p{L}+ )?(?:ymmärrettävää|luonnollista|inhimillistä|ihan normaalia|täysin normaalia)',
        'ei ihme,? (?:että|jos)',
        '(?:kuka tahansa|kuka vain|jokainen) (?:\\p{L}+ )?(?:hermostui~|turhautui~|olisi|pettyi~)',
        '(?:lämpimät |paljon |sydämelliset )?(?:onnea|onnittelut|onneksi olkoon)',
        'voi ei',
        'voi harmi',
        'voi kurjuus',
        '(?:virhe|vika|moka) oli meidän',
        'se on meidän vastuullamme',
        'meidän virhe~',
        'noin (?:voi )?käy(?:dä)? helposti',
        'moni (?:muu|meistä~|muukin) \\p{L}+',
        '(?:olen|olemme|olin) (?:\\p{L}+ )?(?:iloi~|helpottun~|huojentun~)',
        '(?:ilahdu|ilahtu)~',
        '(?:voimia|jaksamista|tsemppiä|halaus~|paranemista|pikaista paranemista)',
        '(?:et|ette) ole (?:yksin|ainoa~)',
        '(?:se|tämä) ei ole sinun (?:vikasi|syysi)',
        'toivottavasti (?:sinä |te |olo~|asia~|tilanne~|pian |saat |voit )\\p{L}*',
      ],
      unless: [
        'ymmärrän (?:täysin|täydellisesti|tarkalleen|turhautumisesi täysin)',
        'mahdolli(?:sesti|sta|sesta) (?:aiheutun~|haita~|haitta~|vaiva~|häiriö~)',
        'aiheutune~ (?:haita~|vaiva~|häiriö~)',
        'pahoittelut viiveestä$',
        '(?:pahoittelen|pahoittelut|pahoittelemme),? jos',
        'jos (?:sinusta|teistä)',
        'ei ole (?:\\p{L}+ )?(?:vaikea~|hankala~|paha~|raskas~|liikaa)',
        'toivottavasti (?:ymmärrä~|tämä auttaa|vastaus auttaa)',
      ],
    },
    {
      form: 'effort',
      cues: [
        '(?:kiitos|kiitän|kiitokset|kiitti|kiitoksia|suurkiitos)(?:,| siitä,| jo| myös| sinulle| teille| paljon| oikein)*,? (?:että|kun|kuvi~|kuvasta|kuvista|tarka~|selkeä~|tiedoi~|tiedosta|tiedon|numerosta|ehdotuk~|palautte~|havainno~|huomio~|lisätie~|tarkennuk~|selityk~|selvityk~|kärsivälli\\p{L}+ ja|kehui~|vinki~|liittee~|lokit~|lokeista|hyvästä|perusteelli~|nopea~|vastauk~|luottamuk~|korjauk~|kuvauk~|avu~|avoimuu~|rehelli~|vaiva~|kommenti~|ideasta|toiveesta|kuitista|viesteistä~)',
        'hyvä,? (?:että|kun) (?:\\p{L}+ )?(?:kirjoit~|kerroit|ilmoitit|huomasit|kysyit|otit|soitit|laitoit|tarkistit|toimit|kerroitte|ilmoititte|kysyitte|huomasitte|mainitsit~|tallensit~|säilytit~|otitte)',
        'hyvin (?:kuvattu|huomattu|tehty|toimittu|hoidettu|selitetty|hoksattu)',
        '(?:hieno~|loistav~|mainio~|hyvä|erinomai~|tarkka) (?:työ|havainto|huomio|kysymys|idea|ehdotus|ajatus|vinkki)(?![\\p{L}])',
        'olet (?:jo )?(?:nähnyt|tehnyt) (?:paljon|ison|valtavasti|kovasti|hyvää|hienoa)',
        '(?:teit|toimit|teitte|toimitte) (?:aivan |ihan |juuri |täysin )?(?:oike~|hyvin|viisaasti|fiksusti)',
        '(?:viestisi|kuvauksesi|tietosi|kuvasi|lokisi|tarkennuksesi|kuvanne|tietonne) (?:auttoi|auttaa|auttoivat|auttavat|helpotti|helpottaa)',
        'arvost(?:an|amme) (?:\\p{L}+)',
        '(?:vaati|vaatii) (?:\\p{L}+ ){0,2}(?:kärsivällisyyttä|rohkeutta|vaivaa|sinnikkyyttä)',
        'olet (?:\\p{L}+ )?(?:ollut |)(?:kärsivällinen|sinnikäs|tarkka|perusteellinen|nähnyt vaivaa)',
        'näit (?:\\p{L}+ )?vaivaa',
      ],
      unless: [
        'kiitos (?:yhteydeno~|viesti~|ymmärry~|kärsivälli\\p{L}+[.!]*$|etukäteen|tilauk~)',
        'olisi(?:t|tte) (?:voinut|pitänyt)',
        'arvostaisi~',
      ],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ['Ikävä kuulla, että juhlat menivät pilalle.', 'Ikävä kuulla, että juhlat menivät pilalle.', 'feeling'],
    [
      'Onpa kurja tilanne, kaksi iltaa ilman lämpöä.',
      'Onpa kurja tilanne, kaksi iltaa ilman lämpöä.',
      'feeling',
    ],
    ['Ei ihme, että toinen lasku säikäytti.', 'Ei ihme, että toinen lasku säikäytti.', 'feeling'],
    ['Ymmärrän, miksi toinen lasku huolestutti.', 'Ymmärrän, miksi toinen lasku huolestutti.', 'feeling'],
    ['Kiitos, että liitit mukaan kuvat.', 'Kiitos, että liitit mukaan kuvat.', 'effort'],
    ['Näit paljon vaivaa vian etsimisessä.', 'Näit paljon vaivaa vian etsimisessä.', 'effort'],
  ],
  silent: [
    'Hienoa, että pystyimme auttamaan.',
    'Kiva kun sain auttaa!',
    'Kiitos yhteydenotostasi!',
    'Toimitus kestää viikon.',
    'Pahoittelut mahdollisesta haitasta.',
    'Asetuksen vaihtaminen ei ole vaikeaa.',
    'Arvostaisimme vastausta.',
  ],
} satisfies MoveExamples;

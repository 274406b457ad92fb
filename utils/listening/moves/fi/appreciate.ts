import type { MoveCue, MoveExamples } from '../../types';

export default {
  id: 'fi/appreciate',
  step: 'appreciate',
  language: 'fi',
  forms: [
    {
      form: 'feeling',
      cues: [
        '(?:pahoittelen|pahoittelut|pahoittelemme|olen pahoillani|olemme pahoillamme|otan osaa|osanottoni|osanotto~)',
        '(?:ikävä|kurja|harmillista|harmi|surullista|valitettavaa|inhottavaa|hienoa|kiva|mukava|ihana|ihanaa|mahtavaa|upeaa|mukavaa|tuntuupa hyvältä|ilo) (?:kuulla|kuulla~|että|lukea|juttu|tilanne)',
        '(?:ymmärrän|tajuan|käsitän)(?: \\p{L}+){0,2},? (?:että|miksi|miltä|kuinka|miten|hyvin|harmi~|huole~|pettymy~|turhautumi~)',
        '(?:tuo|se|tämä|tällainen|tuollainen) (?:kuulostaa|on|tuntuu|ei ole|oli) (?:\\p{L}+ ){0,2}(?:kurjalta|ikävältä|hankalalta|raskaalta|turhauttaval~|harmillis~|ikävä~|kurja~|kohtuuto~|raskas~|liikaa|pitkä aika|tiukka paikka|turhauttavaa)',
        '(?:on|oli) (?:\\p{L}+ ){0,2}(?:liikaa|kohtuutonta|liian pitkä aika)',
        'kuulostaa (?:\\p{L}+ )?(?:kurjalta|ikävältä|hankalalta|raskaalta|turhauttavalta|hyvältä|hienolta)',
        'onnea',
        'onnittelut',
        'voi ei',
        'voi harmi',
        '(?:virhe|vika) oli meidän',
        'se on meidän vastuullamme',
        'meidän virhe~',
        'noin (?:voi )?käy(?:dä)? helposti',
        'olen iloinen',
        '(?:ilahdu|ilahtu)~',
      ],
      unless: [
        'ymmärrän (?:täysin|hyvin|täydellisesti)',
        'mahdolli(?:sesti|sta) (?:aiheutun~|haitta~|vaiva~)',
        'pahoittelut viiveestä$',
        'jos (?:sinusta|teistä)',
      ],
    },
    {
      form: 'effort',
      cues: [
        '(?:kiitos|kiitän|kiitokset|kiitti)(?:,| siitä,| jo| myös| sinulle| teille)*,? (?:että|kun|kuvi~|kuvasta|kuvista|tarka~|selkeä~|tiedoi~|tiedosta|numerosta|ehdotuk~|palautte~|havainno~|huomio~|lisätie~|tarkennuk~|selityk~|selvityk~|kärsivälli\\p{L}+ ja|kehui~|vinki~|liittee~|lokit~|hyvästä|perusteelli~|nopea~|vastauk~|luottamuk~|korjauk~|kuvauk~)',
        'hyvä,? (?:että|kun) (?:\\p{L}+ )?(?:kirjoit~|kerroit|ilmoitit|huomasit|kysyit|otit|soitit|laitoit|tarkistit|toimit|kerroitte|ilmoititte|kysyitte|huomasitte)',
        'hyvin (?:kuvattu|huomattu|tehty|toimittu|hoidettu)',
        'hieno~ (?:työ|havainto|huomio)',
        'olet (?:jo )?(?:nähnyt|tehnyt) (?:paljon|ison|valtavasti)',
        '(?:teit|toimit) (?:aivan |ihan |juuri )?oike~',
        '(?:viestisi|kuvauksesi|tietosi|kuvasi|lokisi) (?:auttoi|auttaa|auttoivat|helpotti)',
      ],
      unless: ['kiitos (?:yhteydeno~|viesti~|ymmärry~|kärsivälli\\p{L}+[.!]*$)'],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ['Ikävä kuulla, että juhlat menivät pilalle.', 'Ikävä kuulla, että juhlat menivät pilalle.', 'feeling'],
    ['Kiitos, että liitit mukaan kuvat.', 'Kiitos, että liitit mukaan kuvat.', 'effort'],
  ],
  silent: ['Kiitos yhteydenotostasi!', 'Toimitus kestää viikon.'],
} satisfies MoveExamples;

import type { MoveCue, MoveExamples } from '../../types';

export default {
  id: 'fi/ask',
  step: 'ask',
  language: 'fi',
  forms: [
    {
      form: 'open',
      cues: [
        '^(?:(?:ja|mutta|mut|no|niin|siis|eli|entä|hei|kiitos|moi|ok|okei|selvä|joo|sitten|vielä|nyt|tarkistaisin vielä),? ){0,2}(?:mikä|mitä|mitkä|minkä|miten|mites|mitenkä|miksi|missä|mistä|mihin|minne|millä|millainen|millaisia|millaista|minkälai~|milloin|milloinkaan|millon|milloinka|koska|kuka|ketkä|ketä|kenen|kenelle|keneltä|keneen|kuinka|paljonko|montako|monelta|kumpi|kumman|kumpaa|kauanko|entä|entäs|mites|minä päivänä|mille|miltä|mistäs|mitäs|mikäs|kukas|missäs|miks|minkäs|mikseivät|miksei|mikset) [\\p{L}\\p{N}]{1,}',
        '^(?:(?:ja|mutta|mut|no|niin|siis|eli|entä|hei|kiitos|moi|ok|okei|selvä|joo|sitten|vielä|nyt|tarkistaisin vielä),? ){0,2}(?:mikä|mitä|mitkä|minkä|miten|mites|mitenkä|miksi|missä|mistä|mihin|minne|millä|millainen|millaisia|millaista|minkälai~|milloin|milloinkaan|millon|milloinka|koska|kuka|ketkä|ketä|kenen|kenelle|keneltä|keneen|kuinka|paljonko|montako|monelta|kumpi|kumman|kumpaa|kauanko|entä|entäs|mites|minä päivänä|mille|miltä|mistäs|mitäs|mikäs|kukas|missäs|miks|minkäs|mikseivät|miksei|mikset)$',
        '(?:kerro|kertoisitko|kertoisitteko|kertokaa|kuvaile|kuvailisitko|kuvailisitteko|kuvailkaa|selitä|selittäisitkö) (?:\\p{L}+ ){0,2}(?:lisää|tarkemmin|vielä|minulle|mitä|miten|mikä|mistä|missä|milloin|millai~|omin sanoin|kokemuk~|siitä|tilante~)',
        '(?:voisitko|voitko|voisitteko|voitteko|haluatko|haluaisitko|haluatteko) (?:\\p{L}+ ){0,2}(?:kertoa|kuvailla|avata|selittää|tarkentaa)',
      ],
      unless: [
        'mitä (?:pikimmin|parhain)',
        'kuinka (?:ihmeessä vain)',
        'miten vain',
        'kuten',
        'mitä (?:\\p{L}+ ){0,3}tulee,',
        'millä tahansa',
        'koska (?:\\p{L}+ ){1,8}(?:,|on|ei)',
      ],
    },
    {
      form: 'closed',
      cues: [
        '^(?:(?:ja|mutta|mut|no|niin|siis|eli|entä|hei|kiitos|moi|ok|okei|selvä|joo|sitten|vielä|nyt|tarkistaisin vielä),? ){0,2}(?!(?:pakko|koko|joko|heikko|verkko|lakko|ukko|sakko|kirkko|akku|melko|lukko|jokko|tikko|loukko|kolkko|ikko|aikakauskirjakko|kolmikko|yksikkö|päällikkö|mökkö|hyökkö|näkö|tekö|kaikko|viikko|yhtäkö|sekö|sellaisenakö|erikko|hetekö|työkö|mäkikkö|poikkö)(?![\\p{L}]))\\p{L}{2,}(?:ko|kö|kohan|köhän|kos|kös|pa(?:s)?ko) ?',
        '(?:tarkentaisitko|tarkistaisitko|lähettäisitkö|vahvistaisitko|ilmoittaisitko)',
        '^(?:vai|eikö|etkö|ettekö|eikös) .+',
        '.+ (?:vai ei|vai mitä|vai|eikö niin|eikö vain|eiks vaan|eikö)$',
      ],
      unless: [
        'voinko (?:auttaa|olla avuksi) (?:vielä )?(?:jossain |muuten |muulla )?',
        'onko (?:sinulla |teillä )?(?:vielä )?(?:muuta|jotain muuta)',
        'ymmärsinkö (?:\\p{L}+ )?(?:oikein|asian)',
        'saisinko luvan',
      ],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ['Mitä tapahtui, kun painoit nappia?', 'Mitä tapahtui, kun painoit nappia?', 'open'],
    [
      'Voisitko kertoa tarkemmin, milloin ääni kuuluu',
      'Voisitko kertoa tarkemmin, milloin ääni kuuluu',
      'open',
    ],
    ['Onko laitteessa virta päällä?', 'Onko laitteessa virta päällä?', 'closed'],
  ],
  silent: ['Voinko auttaa vielä jossain muussa?', 'Luin koko viestiketjun ja verkko toimii nyt.'],
} satisfies MoveExamples;

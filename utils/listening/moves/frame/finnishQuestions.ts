/** Question words in the cases in which they open a question, with the spoken and the softened forms. */
const WH =
  '(?:mikäpä|kukapa|mitäpä|mix|mikä|mitä|mitkä|minkä|mistä|mihin|minne|missä|millä|mille|miltä|minä|miksi|miks|miten|mite|mitenkä|mitenkähän|mitähän|mikähän|mistähän|missähän|miksiköhän|miksiköhän|mites|mitenköhän|millainen|millaiset|millaisia|millaista|millaisen|millaisella|millaisessa|minkälai\\p{L}+|millai\\p{L}+|minkä\\s?laista|milloin|milloinkahan|millon|milloinka|kuka|ketkä|ketä|kenen|kenelle|keneltä|keneen|kenellä|kenestä|kenet|kuinka|kuinkahan|paljonko|paljonkohan|paljoks|montako|montakohan|monelta|moneltako|moneenko|monesko|monennen|kauanko|kauankohan|kauan\\s?kohan|kumpi|kumman|kumpaa|kummalla|kummassa|kumpaan|kummasta|mitäs|mikäs|mistäs|missäs|mihinkäs|mihinkä|minkäs|kukas|ketäs|mikset|miksei|mikseivät|miksette|miksemme|miksen|entä|entäs|entäpä|mitenkäs|minkähän|mihinköhän|millähän|kukahan|koskahan|koska|koskakohan|moniko|mones|minkätakia|minkävuoksi|mitä varten)';
const WH_FIRST = new RegExp(`^${WH}(?![\\p{L}])`, 'u');
const WH_LATER = new RegExp(
  `(?:[,:;–—-]\\s?|(?<![\\p{L}])(?:ja|mutta|niin|vai|eli)\\s)${WH}(?![\\p{L}])`,
  'u',
);
/** The same words open clauses that ask nothing: "mitä pikemmin, sitä", "koska" of a reason, "minä" the pronoun. */
const NO_QUESTION =
  /^(?:mitä (?:\p{L}+mmin|\p{L}+mpi|parhain|pikimmin)(?![\p{L}])|mitä (?:\p{L}+ ){0,4}tulee(?: \p{L}+)?,|miten (?:vain|tahansa|vaan)|mikä (?:vain|tahansa|vaan|hyvänsä)|mitä (?:vain|tahansa|vaan)|milloin (?:vain|tahansa|vaan)|missä (?:vain|tahansa|vaan)|minkä (?:vuoksi|takia|jälkeen|ansiosta) (?:\p{L}+ )?(?:pyydämme|korjasimme|olemme|olen|me|asia)|minä (?!päivänä|vuonna|aikana|iltana|aamuna|hetkenä)|koska [^,?]{3,120}(?:,|$)(?!.{0,40}\?)|(?:miten|kuinka|mikä) (?:ihana\p{L}*|hieno\p{L}*|kiva\p{L}*|mukava\p{L}*|upea\p{L}*|kurja\p{L}*|ikävä\p{L}*|harmi\p{L}*|sotku|sattuma|päivä|onni)(?![\p{L}]))/u;
const EXCLAIMS = /!\s*$/u;

/** Words that end in "-ko" or "-kö" of themselves. */
const LEXEMES =
  /^(?:pakko|koko|joko|heikko|verkko|\p{L}*verkko|lakko|ukko|akko|sakko|kirkko|akku|melko|lukko|tikko|kolkko|aukko|puukko|yksikkö|\p{L}*yksikkö|päällikkö|\p{L}*päällikkö|\p{L}*viikko|luukko|ruokko|haarukko|rusakko|kolmikko|nelikko|vihko|lanko|kanko|hanko|sisko|lusikko|risukko|kaikko|taulukko|\p{L}+kko|\p{L}+ikkö|näkö|häkkö|lepakko|eko|marko|veikko|mikko|heikki|erkko|jaakko|pirkko|sirkko|eerikko|euroko|aiko|vaikko|haiko|kulkeko)$/u;
const PARTICLE = /^(\p{L}{2,}?(?:ko|kö)(?:han|hän|s|päs|pas)?)(?![\p{L}])/u;
/** "-ks" of speech on the verbs that carry it. */
const SPOKEN =
  /^(?:onks|onk|ihanks|\p{L}{2,}t s(?:ä|ää|inä)|oliks|voiks|voisiks|saaks|saisiks|tuleeks|meneeks|pitääks|pitäisiks|eiks|oisiks|onkse|toimiiks|näkyyks|löytyyks|käviks|käyks|auttaaks|sopiiks|kävisiks|pystyyks|(?:oo|voi|saa|haluu|haluat|mene|mee|tiiä|tiedä|muista|muistat|löysi|kokeili|tarvi)t?ks(?:ä|ää|sä)|oot(?:sä| sä| te)|onksul|onks(?:sul|sulla)|meetsä|haluutsä|tiiätsä|voisitsä|ootteks)(?![\p{L}])/u;
/** What may stand before the word that asks. */
const BEFORE =
  /^(?:(?:se|tämä|tuo|tää|toi|sinä|sä|te|siellä|siinä|tässä|nyt|sitten|vielä|jo|edes|muuten|vaan) )(?=\p{L}{2,}(?:ko|kö)(?:han|hän|s)?(?![\p{L}]))/u;
const ASKS_FOR_A_STORY =
  /^(?:(?:ole hyvä ja|voisitko|voitko|voisitteko|voitteko|haluatko|haluaisitko|haluatteko|haluaisitteko|saisinko|saanko|pyytäisin sinua|pyydän sinua)(?: \p{L}+){0,3}? (?:kertoa|kertomaan|kuvailla|kuvailemaan|kuvata|avata|avaamaan|selittää|tarkentaa|tarkentamaan|kuulla)|(?:kerro|kertoisitko|kertoisitteko|kertokaa|kertoisit|kerrotko|kerrothan|kuvaile|kuvailisitko|kuvailisitteko|kuvailkaa|kuvaa|selitä|selittäisitkö|avaa|avaisitko|tarkenna|tarkentaisitko|tarkentaisitteko)(?: \p{L}+){0,3}?,? (?:lisää|tarkemmin|vielä|minulle|mitä|miten|mikä|mistä|missä|milloin|kuinka|millai\p{L}+|minkälai\p{L}+|omin|kokemuk\p{L}+|siitä|tilante\p{L}+|mihin|miksi|vapaasti|vähän|hieman|kuka)|(?:haluaisin|haluan|olisi hyvä|olisi kiva|olisi mukava|minua kiinnostaa|minua kiinnostaisi|kiinnostaisi|mietin|pohdin|mietityttää)(?: \p{L}+){0,3}?,? (?:mitä|miten|mikä|mistä|millai\p{L}+|miksi|milloin|kuinka|mihin|missä))(?![\p{L}])/u;
/** After these a main clause begins: a question in it is no object of knowing or checking. */
const MAIN_CLAUSE = /(?:, niin |\s[–—−-]\s|\s?: |, mutta |, vaikka |, ja )/u;
const ENDS_WITH_CHOICE = /(?<![\p{L}])(?:vai ei|vai eikö|vai mitä|eikö niin|eikö vain|eikös|eiks)$/u;

/** Open or closed, when the sentence asks; `asks` tells of a question mark at its end. */
export function finnishQuestion(body: string, asks: boolean): 'open' | 'closed' | undefined {
  if (ASKS_FOR_A_STORY.test(body)) return 'open';
  if (WH_FIRST.test(body) && (asks || !(NO_QUESTION.test(body) || EXCLAIMS.test(body)))) return 'open';
  if (particle(body) || SPOKEN.test(body) || ENDS_WITH_CHOICE.test(body)) return 'closed';
  const after = body.replace(BEFORE, '');
  if (after !== body && particle(after)) return 'closed';
  if (/^vai(?![\p{L}])/u.test(body)) return 'closed';
  const main = MAIN_CLAUSE.exec(body);
  if (main !== null) {
    const clause = body.slice(main.index + main[0].length);
    if (particle(clause)) return 'closed';
    if (WH_FIRST.test(clause) && !NO_QUESTION.test(clause)) return 'open';
  }
  if (!asks) return undefined;
  return WH_LATER.test(body) ? 'open' : undefined;
}

function particle(body: string): boolean {
  const word = PARTICLE.exec(body)?.[1];
  return word !== undefined && !LEXEMES.test(word);
}

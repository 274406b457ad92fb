import type { Language } from '../conversation/types';
import { allMatches } from './pattern';
import { tailOf } from './tail';
import { hasWords } from './words';

/** `opens` finds the space before a new statement; the word before must be `after`, and all that stands before must hold `needs`. */
type Seam = { readonly opens: RegExp; readonly after?: RegExp; readonly needs?: RegExp };

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const LONGEST_WORD = 30;

/** What already asks goes on asking: "how many cards can you send". */
const ASKS: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[,.;:!] ?)(?:(?:hi|hello|and|so|but|also) )?(?:in |at |on |for |by )?(?:how|what|which|where|when|why|who|whose|if|the more|wherever|whatever)(?![\p{L}])[^,.;:!]*$/u,
  fi: /(?:^|[,.;:!] ?)(?:(?:hei|moi|ja|eli) )?(?:miten|mitä|mikä|missä|mistä|mihin|milloin|miksi|kuinka|kuka|paljonko|montako|jos)(?![\p{L}])[^,.;:!]*$/u,
};

const LEAST_BEFORE = 3;
/** A question after these belongs to them, and a statement is their object: "I know what to do", "luulen, että". */
const LEANS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    "how what where when why who whom which that whose if whether and or so but as than because since while after before until till unless though although like except know sure understand idea wonder wondering see saw explain tell told say said says saying think thought believe hope feel feels felt guess assume assumed suppose mean means claim claims promise promised noticed found realised realized remember forgot afraid sorry glad happy worried bet swear me us out on about of with for from in at by to matter no not ask asked asking find learn also hi hello hey can could would will you i we he she they it is are was were am be been has have had do does did i'm it's we're they're he's she's that's yes ok okay just then well there here all team please the a an my your our this these those guys way ways step steps people best thing things anything everything something instructions reason reasons time times moment day place person one ones only now today maybe sometimes still even really actually currently unfortunately honestly basically where's",
  ),
  fi: set(
    'tiedä tiedän tietää tietäisin kysyä kysyisin kysyn kysyin mietin pohdin ihmettelen selvittää selvitän tarkistaa kertoa kertokaa sanoa sano sanoin sanoi kerro kertoi neuvoa ohjeet luulen luulin epäilen huomaan huomasin näen näin pelkään toivon vai ja tai eli että et ettei mutta mut jos niin no joo moi moikka hei terve siis kiva ymmärrä ymmärrän muista huomenta päivää iltaa kun ku koska vaikka joten jotta kunnes ennen kuin joka jonka jota jossa josta johon jolle jolla jolta jotka joita mitä mikä minkä missä mistä mihin miten miksi miks milloin kuinka kuka ketä onko minä mä me sinä te hän se he ne itse nyt silti myös kyllä enää lisäksi siksi sitten sit kuitenkin vain vaan todella tosi oikeasti ikinä koskaan yhtään valitettavasti edelleen vielä taas ehkä varmaan muuten täältä täällä kaikki mun minun meidän eikä',
  ),
};
const VERB: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}'])(?:i|we|you|he|she|it|they|is|are|was|were|has|have|had|did|does|do|can|could|will|need|want|please|\p{L}{2,}ed|got|sent|bought|paid|took|came|went|left|stopped|works?|says|my|the)(?![\p{L}'])/u,
  fi: /(?<![\p{L}])(?:on|oli|ovat|olivat|ei|en|emme|eivät|oo|olen|oon|saa|sai|tuli|tulee|meni|menee|pitää|piti|näkyy|toimii|jäi|lähti|jätti|maksaa|kestää|näyttää|lakkasi|kuuluu|pyysi|sanoi|\p{L}{2,}(?:oin|sin|nin|tin|din|lin|rin|vin|imme|amme|ämme|omme|ttiin|tiin|taan|tään|daan|dään|vat|vät|uu|yy)|\p{L}{3,}(?:itte|atte|ätte)|haluan|tarvitsen|odotan|maksan|asun|saan|voin|vaihtakaa|lähettäkää|perukaa|palauttakaa|\p{L}{3,}k[oö])(?![\p{L}])/u,
};
const seam = (opens: string) => new RegExp(`\\s(?=(?:${opens})(?![\\p{L}']))`, 'gu');

const SEAMS: Readonly<Record<Language, readonly Seam[]>> = {
  en: [
    {
      opens: seam(
        '(?:can|could|would|will) (?:you|someone|anyone)|(?:what|how) (?:should|can|do) (?:i|we)|please (?:help|advise|check|fix|send|call|reply|resolve|solve|cancel|refund|respond|block|exchange|replace|change|remove|update|let me know)|is (?:that|this|it) (?:real|true|right|correct|normal|ok|okay|possible|legit|allowed|you|from you|a scam|safe)',
      ),
    },
    {
      opens: seam(
        "(?:i|we) (?:want|need|would like) (?:a|an|the|my|our|one|it|you|this|that|some|another|back|someone|somebody)(?! \\p{L}+ (?:most|least))|(?:i|we)'d like (?:a|an|the|my|our|one|it|you|this|that|some|another)|(?:i|we) (?:did not|didn't|don't|do not|haven't|have not|can't|cannot|couldn't|never) (?:\\p{L}+ ){1,2}(?:the|that|this|it|any|my|a|an|anything)|(?:i am|i'm|im|we are|we're) (?:not|very|so|really|still|unable|worried|going|trying|just|away|abroad|out)|(?:it|its|it's|it has|it is) (?:still|keeps|just|says|shows|does not|doesn't|won't|stopped|never|been|not)|(?:i|we) (?:tried|restarted|called|asked|paid|ordered|bought|reported|emailed|checked|changed|cancelled) (?:a|an|the|my|all|everything|it|both)|(?:i|we|she|he|they) have (?:a|an|no|guests|visitors|kids|children)|still (?:nothing|no|waiting|not)",
      ),
      needs: VERB.en,
    },
    {
      opens: seam("(?:she|he) (?:lives|is|has|needs|can't|cannot|doesn't|was)"),
      after: /(?:ing|ed|^down|^off|^again|^properly|^yesterday|^old|^anymore)$/,
    },
  ],
  fi: [
    {
      opens: seam(
        '(?:voitteko|voitko|voisitteko|voisitko|onnistuuko|saanko|saisinko|voinko|voisinko|pystyttekö|pystytkö|ehdittekö) \\p{L}+|(?:miten|kuinka) (?:se |tämä |tää )?(?:onnistuu|tapahtuu|hoituu)',
      ),
    },
    {
      opens: seam(
        '(?:kokeilin|yritin|soitin|kysyin|tilasin|maksoin|ostin|sain|lähetin|palautin|peruin|vaihdoin|ilmoitin|kävin|käynnistin|tarkistin|odotin|jouduin|kokeilimme|yritimme|soitimme|tilasimme|maksoimme|saimme|peruimme|vaihdoimme|haluan|haluaisin|haluamme|haluaisimme|tarvitsen|tarvitsemme|tarvitsisin|tarviin|tarvisin|toivoisin|pyydän|pyytäisin|en|emme|hän) \\p{L}+|(?:meille|mulle|minulle) (?:tulee|tuli|luvattiin|sanottiin)|(?:meillä|mulla|minulla) on|se (?:ei|on|oli|tuli|näkyy|sanoo|näyttää|herjaa|kaatuu|pitää)|mitä (?:teen|pitää|pitäisi|mun|nyt|voin|meidän)|onko (?:se|tämä|tää) \\p{L}+|siitä on (?:jo|nyt|kohta)|sama \\p{L}+ (?:näkyy|tulee|jatkuu|toistuu)|(?:sulkekaa|lähettäkää|vaihtakaa|perukaa|palauttakaa|korjatkaa|soittakaa|tarkistakaa|auttakaa|vastatkaa|hoitakaa|selvittäkää|hyvittäkää|poistakaa|toimittakaa)',
      ),
      needs: VERB.fi,
    },
  ],
};

/**
 * Where, in a folded sentence, a request or a new statement follows the one before it without any mark, as people write in a chat: "I lost
 * my card can you block it", "kortti on hukassa voitteko sulkea sen". The offsets, in order, are those of the spaces between.
 */
export function runOns(folded: string, language: Language): number[] {
  const found = SEAMS[language].flatMap(({ opens, after, needs }) =>
    allMatches(opens, folded)
      .map(({ index }) => index)
      .filter((at) => {
        const word = tailOf(folded.slice(Math.max(0, at - LONGEST_WORD), at), /[\p{L}\p{N}'-]/u);
        if (word === '' || LEANS[language].has(word)) return false;
        if (after !== undefined) return after.test(word);
        return needs === undefined
          ? hasWords(folded, 0, at, 1) && !ASKS[language].test(folded.slice(0, at))
          : hasWords(folded, 0, at, LEAST_BEFORE) && needs.test(folded.slice(0, at));
      }),
  );
  return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
}

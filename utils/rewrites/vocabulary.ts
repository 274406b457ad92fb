import type { Language } from '../conversation/types';

/** Lists of words that several rules need, written `@name` in a pattern. */
export const vocabulary: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    /** A stretch without a comma. */
    phrase: '[^,.!?;:\\n\\[\\]]{1,90}?',
    /** "cannot" in all its dresses. */
    cannot:
      "can't|cannot|can not|'m not able to|are not able to|aren't able to|am not able to|is not able to|'re not able to|(?:am|is|are|'m|'re) unable to|won't be able to|will not be able to",
    /** Deeds that are done at a point in time: "can't ship until Monday" says when, "can't hold until Monday" does not. */
    deed: 'ship|send|deliver|dispatch|book|refund|process|confirm|change|start|open|activate|release|pay|issue|cancel|switch|install|replace|repair|exchange|collect|update|sign|transfer|add|remove|approve|arrange|order|fix|schedule|reset|assign|complete|move|return|credit|unlock|answer|assess|renew|reopen|set up|call|quote|begin|connect|upgrade|publish|post|print|charge|access|visit|check|look at|give|tell|make|do|see|use|log in|log on|sign in|help|say',
    /** The same deeds in the passive. */
    done: 'be (?:shipped|sent|delivered|dispatched|booked|refunded|processed|confirmed|changed|started|opened|activated|released|paid|issued|cancelled|canceled|switched|installed|replaced|repaired|exchanged|collected|updated|signed|transferred|added|removed|approved|arranged|ordered|fixed|scheduled|reset|assigned|completed|moved|returned|credited|unlocked|answered|assessed|renewed|reopened|set up|called|connected|upgraded|published|posted|printed|charged|used|made|done|given|picked up)',
    /** A point in time, as it stands after "until". */
    time: '(?:(?:early|late|next|this|the|about) )*(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|week|month|year|spring|summer|autumn|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|end of|beginning of|\\d{1,2})',
    /** A clause after "until" or "unless" that "once" can take. */
    clause:
      "(?:(?:we|you|they|i)'ve|(?:we|you|they|i|it|he|she|(?:the|your|our|this|that|both|all) …) (?:has|have|is|are|receives?|gets?|arrives?|clears?|confirms?|sends?|signs?|pays?|approves?|opens?|gives?|tells?|returns?|finish(?:es)?|replies|reply|completes?|answers?|comes?|lands?|reach(?:es)?|upload|attach|add|choose|pick|fill)) …",
    /** Something that the customer can do instead: a way that the draft shows, an address, a number to ring. */
    door: "(?:please |to |can |could |need to |have to |'ll need to )(?:call|ring|phone|visit|contact|email|write to|use|try|follow|go to|go through|reach|message|fill in|fill out|sign up|log in|check|see|choose|send|ask|submit)|(?:call|ring|phone|visit|contact|email|use|try|follow|go to|reach out to) (?:us|our|the|this|these|your|on|at|them|it|in)|let (?:us|me) know|(?:see|look|find) (?:… )?(?:here|below)|https?|www|\\d{3,}[ -]\\d{3,}",
    /** What shows that the message was read: the customer's own doing told back, an apology, a thank-you with its reason. */
    heard:
      "you (?:\\p{L}{2,}ed|were|had|hung|got|came|went|made|lost|left|gave|took|felt|wrote|write|told|said|say|mentioned|asked|describe|described|sent|paid|ordered|bought|tried|waited|want|wanted|need|needed|saw|expected)|you've|you're|you'd|i(?:'ve)? read|i (?:see|hear|understand)|i'm sorry|sorry|we're sorry|that (?:sounds|must|is (?:hard|a))|thank you for (?:the|your (?:photo|picture|honest|clear|patience|call)|telling|letting|sending|explaining|writing (?:again|about))|thanks for (?:the|telling|letting|sending|explaining)",
    /** What a customer says of something that went wrong; what may be a plain question ("again", "late", "wrong") needs its company. */
    trouble:
      "broken|broke (?:down|again|off)|cracked|damaged|faulty|defective|smashed|leak(?:s|ed|ing)|crash(?:es|ed|ing)|keeps? (?:dropping|failing|stopping|freezing|crashing|breaking|happening|coming|getting|going|losing|showing|asking|cutting|logging)|(?:doesn't|does not|didn't|did not|isn't|is not|wasn't|don't|never|stopped|not|hasn't|won't) (?:work|working|worked|arrive|arrived|come|came|turn on|start|load|connect|open|charge|answer|answered|show up|showed up)|(?:nobody|no one) (?:has |had )?(?:came|come|answered|answers|called|replied|seems|knows|helped)|(?:charged|billed|debited|paid)(?: …)? twice|overcharged|(?:days?|weeks?|hours?|months?|too) late|(?:the|a) wrong \\p{L}+|(?:second|third|fourth|fifth|2nd|3rd|4th|5th) time|still (?:no|not|nothing|waiting|haven't|hasn't|doesn't|don't|can't|the same)|yet again|once again|(?:happened|failed|stopped|broke|dropped|gone|down|wrong|water) again",
    /** The agent says what comes later. */
    pledge:
      "(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to)(?: (?:then|also|personally|gladly|certainly|definitely|of course|be sure to))?",
    /** Deeds that come back to the customer later, not those that are done while they wait. */
    later:
      '(?:call|ring|phone|contact|update) you(?: back)?|(?:get|come|report|write) back(?: to you)?|write to you|write you back|let you know|follow up(?: with you)?|(?:be|get) (?:back )?in touch(?: with you)?|reach out(?: to you)?',
    /** A clause that promises nothing: what is not known yet may never be known. */
    news: "(?:when|once|as soon as|the moment|whenever) (?:(?:i|we) (?:know(?: anything| something)?(?: more)?|find out(?: more)?|learn more|(?:have|get|hear)(?: an?| any| some| more| further| new){0,2}(?: update| news| information| info| details| answer| anything| something)?(?: more)?)|there(?:'s| is)(?: an?| any| some| more| further| new){0,2} (?:update|news|information|progress))",
    /** A time for what is to come; a greeting or a wish at parting is none. */
    moment:
      "today|tonight|tomorrow|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?<!(?:nice|good|great|lovely) )weekend|(?<!good )(?:morning|afternoon|evening)s?|noon|midday|midnight|(?:this|next|the same|the following|every|each|end of the|end of) (?:hour|day|week|month|year|spring|summer|autumn|fall|winter)|(?:in|within|takes?|about|after|for|another) (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half an|a couple of|a few|some|\\d{1,3})(?:[–-]\\d{1,3})?(?: (?:more|working|business|full))? (?:minutes?|mins?|hours?|days?|weeks?|months?)|january|february|march|april|june|july|august|september|october|november|december|(?:in|by|of|until|from) may|may \\d{1,2}|\\d{1,2} (?:may|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\\d{1,2}[.:]\\d{2}|\\d{1,2} ?(?:am|pm|a\\.m|p\\.m|o'clock)|(?:at|by|before|until) \\d{1,2}|\\d{1,2}/\\d{1,2}|(?:the )?\\d{1,2}(?:st|nd|rd|th)|\\d{4}-\\d{2}|deadline|within|no later than|at the latest|(?<!as )soon(?! as)|as soon as (?:possible|(?:i|we) can)|shortly|asap|in due course|right away|straight away|immediately|at once|later",
    /** What a promise may hang on. */
    pending:
      '(?<!(?:check|see|find out) )if|unless|until|after|before|while|in case|should you|then|now|just|(?:when|once|as soon as|the moment|whenever)(?! (?:(?:i|we) (?:know|find out|learn|have (?:an?|any|some|more|further|new)|get|hear (?:an|more|some))|there))|next time|first thing|as (?:agreed|promised|discussed|we (?:said|agreed))|first(?= i| we)|always|every time|let (?:me|us) know|(?:would|do) you|you (?:can|may|could)|(?<=^|[,!.] )(?:please |just )?(?:send|reply|write|give|tell|drop|share|attach|answer|fill|leave|press|click|upload|confirm|choose|pick|say|call|ring|come|bring|return) … (?:and|so|then) (?:i|we)',
    /** What is done while the customer waits in a chat. */
    meanwhile:
      "(?:one|a|just a) (?:moment|minute|second|sec)|bear with me|hold on|hang on|(?:i'll|i will) be right back|right now|let me (?:check|look|see|ask|find)|stay (?:on the line|with me|here)|while you wait",
    word: "\\p{L}+(?:'\\p{L}+)?",
    /** The end of a clause; a decimal point, the dots of a date and "15." are none. */
    end: '(?=[,!?;)]|(?<!\\d)\\.(?!\\d)|\\.$|$)',
    /** The end of a sentence that tells. */
    stop: '(?=[.!]{0,3}[\\s)]{0,3}$)',
  },
  fi: {
    phrase: '[^,.!?;:\\n\\[\\]]{1,90}?',
    /** "en voi", "emme pysty": the agent's own side. */
    cannot: '(?:en|emme) (?:voi|pysty|kykene|saa)',
    infinitive:
      'toimittaa|lähettää|palauttaa|vahvistaa|hyvittää|maksaa|tehdä|vaihtaa|avata|sulkea|siirtää|perua|peruuttaa|muuttaa|korjata|käsitellä|hyväksyä|varata|lisätä|poistaa|päivittää|asentaa|luovuttaa|veloittaa|laskuttaa|aktivoida|postittaa|aloittaa|käynnistää|julkaista|antaa|myöntää|tilata|uusia|palauttaa|noutaa|kirjata|tarkistaa|kytkeä',
    connegative:
      'toimita|lähetä|palauta|vahvista|hyvitä|maksa|tee|vaihda|avaa|sulje|siirrä|peru|peruuta|muuta|korjaa|käsittele|hyväksy|varaa|lisää|poista|päivitä|asenna|luovuta|veloita|laskuta|aktivoi|postita|aloita|käynnistä|julkaise|anna|myönnä|tilaa|uusi|nouda|kirjaa|tarkista|kytke',
    passive:
      'toimiteta|lähetetä|palauteta|vahvisteta|hyvitetä|makseta|tehdä|vaihdeta|avata|suljeta|siirretä|peruta|muuteta|korjata|käsitellä|hyväksytä|varata|lisätä|poisteta|päivitetä|asenneta|luovuteta|veloiteta|laskuteta|aktivoida|postiteta|aloiteta|käynnistetä|anneta|myönnetä',
    /** The object: one or two words; a filter decides whether it can be bent. */
    object: '(?:\\p{L}{1,60}(?:n|si|nne) )?[\\p{L}-]{1,60}',
    /** Deeds that the agent promises; with a time they are a promise, with "pian" they are none. */
    promises:
      'palaamme|palaan|otamme|otan|vastaamme|vastaan|ilmoitamme|ilmoitan|kerromme|kerron|lähetämme|lähetän|soitamme|soitan|kirjoitamme|kirjoitan|käsittelemme|käsittelen|hoidamme|hoidan|tarkistamme|tarkistan|korjaamme|korjaan|selvitämme|selvitän|toimitamme|toimitan|olemme yhteydessä|olen yhteydessä|olemme sinuun yhteydessä|hyvitämme|palautamme|asia käsitellään|pyyntösi käsitellään|hakemuksesi käsitellään',
    soon: 'mahdollisimman pian|mahdollisimman nopeasti|niin pian kuin mahdollista|pian|piakkoin|lähiaikoina|lähipäivinä|pikimmiten|tuota pikaa|heti kun (?:ehdimme|ehdin|mahdollista)|heti tilaisuuden tullen|aikanaan|asap',
    /** Something that the customer can do instead: a way that the draft shows, an address, a number to ring. */
    door: '(?:soita|soittakaa|ota~ yhtey~|käy|käykää|täytä|täyttäkää|kokeile~|käytä|käyttäkää|lähetä|lähettäkää|kirjaudu~|katso|katsokaa|noudata|seuraa|valitse|valitkaa|kysy|kysykää|tilaa|hae|hakekaa|pyydä|pyytäkää)|löytyy|löydät|löydätte|sinun (?:pitää|kannattaa|tulee|täytyy)|teidän (?:pitää|kannattaa|tulee|täytyy)|kannattaa|onnistuu|https?|www|\\d{3,}[ -]\\d{3,}',
    heard:
      'kirjoitit|kerroit|sanoit|mainitsit|kysyit|kuvailit|lähetit|maksoit|tilasit|ostit|yritit|odotit|haluat|tarvitset|näit|kirjoititte|kerroitte|sanoitte|mainitsitte|kysyitte|lähetitte|maksoitte|tilasitte|ostitte|yrititte|odotitte|haluatte|tarvitsette|olet|olette|sinulla on|teillä on|luin|luimme|kuulen|ymmärrän|pahoittel\\p{L}*|olen pahoillani|anteeksi|kiitos (?:kuv\\p{L}*|kun|siitä|että|selke\\p{L}*|tarko\\p{L}*|rehelli\\p{L}*)',
    trouble:
      'rikki|rikkinäi~|rikkoutu~|hajo(?:si|nnut|aa|ntunut)|halkesi|haljennut|viallinen|viallise~|vioittu~|vuota(?:a|nut|nu|vat)|vuosi (?:taas|läpi|yli)|(?:ei|eikä|eivät) (?:enää |vieläkään |vielä |taaskaan |kukaan |ole |se |tämä |mikään ){0,3}(?:toimi|toiminut|toiminu|tullut|tullu|saapunut|saapunu|näkynyt|näkyny|vastannut|vastannu|vastaa|aukea|käynnisty|lataa|soittanut|soittanu|yhdisty|lähde|kuulunut|kuulunu|pysy|mene|mennyt|auta|auttanut)|katkea~|katkeil~|pätki~|jumittaa|jumittuu|jumissa|kaatuu|kaatuil~|myöhässä|myöhästy~|kahdesti|kahteen kertaan|tuplana|tuplaveloi~|väärä(?:n|ä|t|ssä|stä|än)? (?:koko~|tuot~|väri~|osoit~|nime~|nimi|summa~|hinta|hinnan|tilaus|tilaukse~|mall~|osa|osan|päivä~)|laskutettiin väärin|veloitettiin väärin|(?:toinen|toisen|kolmas|kolmannen|kolmatta|neljäs|neljännen|neljättä|viides) kerta~|(?:kolme|neljä|viisi|monta) kertaa|vieläkään|taaskaan|odottanut turhaan|turhaan',
    /** Deeds that come back to the customer later, not those that are done while they wait. */
    later:
      '(?:soitan|soitamme)(?: (?:sinulle|teille|sulle|takaisin)){0,2}|soitetaan (?:sinulle|teille|sulle)(?: takaisin)?|(?:otan|otamme) (?:sinuun |teihin |suhun )?yhteyttä(?: sinuun| teihin| suhun)?|otetaan suhun yhteyttä|(?:palaan|palaamme|palataan) (?:sinulle |teille |sulle )?(?:asiaan|asiasta|takaisin)|(?:palaan|palaamme) (?:sinulle|teille|sulle)|(?:olen|olemme) (?:sinuun |teihin |suhun )?yhteydessä(?: sinuun| teihin| suhun)?|ollaan suhun yhteydessä|(?:ilmoitan|ilmotan|ilmoitamme)(?: (?:sinulle|teille|sulle))?(?: (?:asiasta|siitä|tästä|tuloksesta|tuloksen|lopputuloksen|päätöksestä|vastauksen))?|(?:kirjoitan|kirjoitamme) (?:sinulle|teille|sulle)(?: takaisin| asiasta)?|(?:laitan|laitamme|laitetaan|pistän) (?:sinulle |teille |sulle )?(?:viestiä|viestin|viestii|sähköpostia)(?: sinulle| teille)?|(?:kerron|kerromme) (?:sinulle |teille |sulle )?(?:tuloksen|tuloksesta|lopputuloksen|vastauksen)',
    /** A clause that promises nothing: what is not known yet may never be known. */
    news: '(?:heti )?kun (?:tiedän|tiiän|tiedämme|tiiämme|tiedetään|saan|saamme|saadaan|minulla on|meillä on|on|asiasta on) (?:jotain |jotakin )?(?:enemmän|lisää(?: tietoa| tietoja)?|lisätieto(?:a|ja)|uutta(?: kerrottavaa| tietoa)?|tarkempaa tietoa|uutisia)(?: asiasta| tästä)?',
    /** A time for what is to come; a greeting or a wish at parting is none. */
    moment:
      'tänään|(?:yli)?huomen(?:na|iseen|iseksi|aamuna|aamuksi|illalla)|tänä (?:aamuna|iltana|vuonna|syksynä|keväänä|kesänä|talvena)|(?:ensi|tällä|seuraavalla|saman) (?:viikolla|viikon|päivän|kuussa|vuonna|kerralla)|aamulla|aamuksi|aamupäiv~|(?<!(?:hyvää|mukavaa|kivaa) )(?:iltapäiv~|viikonlop~)|illalla|illaksi|illan aikana|päivän (?:aikana|mittaan|päätteeksi)|viikon (?:aikana|loppuun|alussa|lopussa)|puoleenpäivään|keskipäiv~|keskiyö~|(?:maanantai|tiistai|keskiviik|torstai|perjantai|lauantai|sunnuntai)~|arkipäiv~|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu~|klo|kello|mennessä|viimeistään|kuluessa|sisällä|päästä|(?:yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|pari|muutama|muutaman|\\d{1,3}) (?:minuut|tun|päiv|arkipäiv|viik|kuukau)~|(?:tunni|minuuti|vuorokaude|päivä|viiko|kuukaude)(?:ssa|ssä|n sisällä)|\\d{1,2}\\.\\d{0,2}|\\d{1,2}:\\d{2}|pian|piakkoin|lähiaikoina|lähipäivinä|pikimmiten|tuota pikaa|mahdollisimman nopeasti|niin pian kuin|heti tilaisuuden tullen|aikanaan|asap|heti(?! kun)|saman tien|juuri nyt|myöhemmin',
    /** What a promise may hang on. */
    pending:
      'jos|mikäli|ellei~|kunhan|kunnes|kun(?! (?:tiedän|tiiän|tiedämme|tiiämme|tiedetään|saan lisä|saamme lisä|saadaan lisä|saan tarkemp|saamme tarkemp|minulla on|meillä on|on (?:jotain |jotakin )?(?:uutta|lisää)|asiasta on))|jälkeen|ennen|sitten|nyt|samalla|aina|niin (?:soit|ota|otet|pala|ole|oll|ilmo|kirjo|lait|kerr|pist|pidä)~|pyysi(?:t|tte)|toivoi(?:t|tte)|halusi(?:t|tte)|sovimme|lupasi~|haluat~|haluaisi(?:t|tte)|voitko|saanko|odota~',
    meanwhile:
      '(?:pieni |pikku )?hetki(?:nen)?|hetken(?:\\p{L}+)?|(?:pysy|pysythän|odota|odotatko|odotathan) (?:linjalla|hetk~|siinä)|juuri nyt|katson heti|tarkistan heti|tarkistan nyt|katson nyt|kysyn nyt',
    word: '\\p{L}+(?:-\\p{L}+){0,4}',
    /** The end of a clause; a decimal point, the dots of a date and "15." are none. */
    end: '(?=[,!?;)]|(?<!\\d)\\.(?!\\d)|\\.$|$)',
    /** The end of a sentence that tells. */
    stop: '(?=[.!]{0,3}[\\s)]{0,3}$)',
  },
};

import type { Language } from '../conversation/types';

const FI =
  'ja tai mutta mut että et jos kun ku niin nyt sitten sit se sen sitä siitä siinä siihen sillä sille ne niitä niistä tämä tää tän tämän tätä tästä tässä tähän nämä nää tuo tuon tuota noi mä mää minä mun minun mulla minulla mulle minulle multa minulta mua minua muhun sä sinä sun sinun sulla sinulla sulle sinulle sinua te teidän teillä teiltä teille teitä me meidän meillä meille meiltä meitä hän hänen he heidän heille mikä mitä mitään mistä mihin missä miten miksi milloin kuka ketä kukaan kuinka minkä mille joka jotka jonka jota josta johon jossa on oli ovat olivat olen olet olemme olette ole oon oot oo ollut ollu olla olisi olis ois en ei emme ette eivät eikä enkä etkä ettei älä voi voin voit voimme voitte voiko voinko voisi voisin voisitko voida pitää pitäisi piti täytyy saa saan saat sai myös vain vaan jo vielä vieläkään ihan tosi aivan hyvin todella kuin kaikki koko sekä eli esim noin ehkä varmaan siis sekin edes taas aina nyt tänne täällä sieltä siellä kanssa ennen jälkeen mukaan kautta päälle alle yli ali hei moi kiitos terve hyvää päivää asia asian asiaa asiaan asiasta mahdollisimman pian meiltä itse oma oman sama toinen yksi kaksi kiitokset kyllä joo ok tulee tule tulla tullut tullu tuli teen tehdä tehty vaikka koska joten muuta muu toki hyvä parhaiten sinut teidät meidät minut valitettavasti';
const EN =
  "a an the and or but if is are was were be been being am i i'm im i've ive i'd i'll me my mine myself we we're we've we'll our ours us you you're you've you'll your yours he she it it's its they them their his her this that these those there here to of in on at for from with without by as about into over under after before not no yes yeah don't doesn't didn't can't won't isn't wasn't haven't hasn't do does did done have has had having can could would will should may might must what when where who why how which then than so just very too also still again please sorry thanks thank hi hello hey dear ok okay get got any some all one two out up down off only more much many really good great now ever never even well back like want need know make made go going come let us while because since until through each other another same such own per via able already yet soon possible hear sure see look unfortunately however kindly regards";

const LISTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set(FI.split(' ')),
  en: new Set(EN.split(' ')),
};

/** A word that says nothing of what a text is about. The word is lower case with straight apostrophes. */
export function isStopword(word: string, language: Language): boolean {
  return LISTS[language].has(word);
}

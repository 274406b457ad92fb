/** Who the customer is to the agent: `singular` is "sinä", `plural` the polite "te". */
export type Address = 'singular' | 'plural';

const zip = (from: string, to: string): [string, string][] => {
  const target = to.split(' ');
  return from.split(' ').map((word, index) => [word, target[index] ?? '']);
};

const I = 'minä minun minua minulla minulle minulta minussa minusta minuun minuna minut';
const YOU = 'sinä sinun sinua sinulla sinulle sinulta sinussa sinusta sinuun sinuna sinut';
const WE = 'me meidän meitä meillä meille meiltä meissä meistä meihin meinä meidät';
const THEY = 'te teidän teitä teillä teille teiltä teissä teistä teihin teinä teidät';

const NOT = 'en enkä etten ellen enhän enpä enkö';
const NOT_SINGULAR = 'et etkä ettet ellet ethän etpä etkö';
const NOT_WE = 'emme emmekä ettemme ellemme emmehän emmepä emmekö';
const NOT_PLURAL = 'ette ettekä ettette ellette ettehän ettepä ettekö';

const shared = [...zip(WE, THEY), ...zip(THEY, WE), ...zip(NOT_WE, NOT_PLURAL), ...zip(NOT_PLURAL, NOT_WE)];

/** Pronouns and negations seen from the other side of the desk. */
export const TURNED: Readonly<Record<Address, ReadonlyMap<string, string>>> = {
  singular: new Map([...shared, ...zip(I, YOU), ...zip(NOT, NOT_SINGULAR)]),
  plural: new Map([...shared, ...zip(I, THEY), ...zip(NOT, NOT_PLURAL)]),
};

/** Said to the agent in person: there is no telling whom it means when it is turned. */
export const TO_THE_AGENT: ReadonlySet<string> = new Set(
  `${YOU} ${NOT_SINGULAR} sä sää sie sun sua sulla sulle sulta sussa susta suhun oot oothan`.split(' '),
);

/** Words after which "minun", "meidän" is the one who must, not an owner: "minun piti". */
export const NECESSITY =
  /^(?:pit(?:ää|i|äisi|änyt)|täyty(?:y|i|isi)|tarvit(?:see|si|sisi)|kannatta(?:a|isi)|on|oli|olisi|ei|onnistu(?:u|i))$/;

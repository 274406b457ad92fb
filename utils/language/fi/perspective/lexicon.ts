import { OWNED_NOUNS } from './nouns';
import { PERSONAL_VERBS, THIRD_PERSON_VERBS } from './verbs';

const rows = (text: string): string[][] =>
  text
    .trim()
    .split(',')
    .map((row) => row.trim().split(/\s+/));

const personal = rows(PERSONAL_VERBS);

/** What is left of "tilaan", "tilasin" without the ending of the person: "tilaa", "tilasi". */
export const PERSON_STEMS: ReadonlySet<string> = new Set(
  personal.flatMap(([present, past]) => [present, past].map((form) => form?.slice(0, -1) ?? '')),
);

/** Present stems; they are also the imperative ("tilaa!"). */
export const PRESENT_STEMS: ReadonlySet<string> = new Set(
  personal.map(([present]) => present?.slice(0, -1) ?? ''),
);

/** "toimii", "puuttui", "on": a thing is the subject, and the word is hardly ever anything else. */
export const THIRD_PERSON: ReadonlySet<string> = new Set(rows(THIRD_PERSON_VERBS).flat());

/** "tilaa", "tilasi", "lisää": third-person forms of personal verbs; some are other words too. */
export const PERSONAL_THIRD: ReadonlySet<string> = new Set(
  personal.flatMap(([, , present, past]) => [present ?? '', past ?? '']),
);

/** "tilattiin", "tilataan". */
export const PASSIVES: ReadonlySet<string> = new Set(
  personal.flatMap(([, , , , passive = '']) => [passive, presentPassive(passive)]),
);

/**
 * Spoken "me oltiin" with the person stem that says the same of "you": "oli-tte". Only verbs without an object, or with a
 * partitive one: others would need the object in another case ("me tilattiin sohva" is "tilasitte sohvan").
 */
export const PASSIVE_STEMS: ReadonlyMap<string, string> = new Map(
  personal
    .filter(([present = '']) =>
      /^(?:olen|asun|odotan|yritän|käyn|menen|tulen|lähden|muutan|matkustan|jonotan|puhun)$/.test(present),
    )
    .flatMap(([present = '', past = '', , , passive = '']) => [
      [passive, past.slice(0, -1)],
      [passive === 'oltiin' ? 'ollaan' : presentPassive(passive), present.slice(0, -1)],
    ]),
);

/** "laitto", "lupas": the spoken past, with the written form. */
export const SPOKEN_PAST: ReadonlyMap<string, string> = new Map(
  [...personal.map((row) => row[3] ?? ''), ...rows(THIRD_PERSON_VERBS).map((row) => row[1] ?? '')]
    .filter((past) => past.length > 4 && /(?:oi|öi|ui|yi|si)$/.test(past))
    .map((past) => [past.slice(0, -1), past]),
);

/** Nominative, genitive and plural of a noun that is owned, with the stem for a possessive suffix. */
export const OWNED_FORMS: ReadonlyMap<string, string> = new Map(
  rows(OWNED_NOUNS).flatMap(([nominative = '', genitive = '', stem = '']) => {
    const back =
      /[aou]/.test(nominative) || !/[äöy]/.test(nominative) ? (/[aou]/.test(stem) ? 'a' : 'ä') : 'ä';
    const forms: [string, string][] = [
      [nominative, stem],
      [genitive, stem],
      [`${genitive.slice(0, -1)}t`, stem],
      [`${stem}${back}`, `${stem}${back}`],
    ];
    if (/[nsr]$/.test(nominative)) forms.push([`${nominative}t${back}`, `${nominative}t${back}`]);
    if (/e$/.test(nominative)) forms.push([`${nominative}tt${back}`, `${nominative}tt${back}`]);
    return forms;
  }),
);

/** "luettiin" → "luetaan", "tehtiin" → "tehdään", "mentiin" → "mennään". */
function presentPassive(past: string): string {
  const a = /[aou]/.test(past.replace(/tiin$/, '')) ? 'aan' : 'ään';
  const root = past.replace(/tiin$/, '');
  if (/t$/.test(root)) return root + a;
  if (/s$/.test(root)) return `${root}t${a}`;
  if (/h$/.test(root)) return `${root}d${a}`;
  if (/[lnr]$/.test(root)) return root + root.slice(-1) + a;
  return `${root}d${a}`;
}

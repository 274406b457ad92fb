import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/poikkeuksellisesti',
  language: 'fi',
  category: 'C24',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Anna ilman velkaa', en: 'Give it without a debt' },
  why: {
    fi: 'Palveluksena annettu jää velaksi; sama asia käy lahjasta ilman sanaakaan.',
    en: 'Given as a favour, it leaves a debt; the same act needs no label.',
  },
  match:
    '(?:poikkeuksellisesti|poikkeuksena|hyvän tahdon eleenä|hyvän tahdon osoituksena|hyvää hyvyyttämme|vastaantulona|palveluksena)(?: tällä kertaa| tämän kerran| sinulle| teille)*(?=,? (?:hyvit|palaut|lähet|maksa|poist|toimit|jätä|siirr|anna|vaihd|teen|teemme|voin|voimme|peru|pidä|otamme|otan|korja)~)',
  becomes: [''],
  also: [
    {
      match:
        '(?<deed>(?:hyvit|palaut|lähet|maksa|poist|toimit|jätä|siirr|anna|vaihd|peru|pidä|korja)\\p{L}*(?:mme|n)) (?:poikkeuksellisesti|poikkeuksena|hyvän tahdon eleenä|hyvän tahdon osoituksena|hyvää hyvyyttämme|vastaantulona)',
      becomes: ['$<deed>'],
    },
  ],
  unless: ['sääntö~|ehto~|ehdo~|voisit~|voit~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Poikkeuksellisesti palautamme toimitusmaksun.', 'Palautamme toimitusmaksun.'],
    ['Hei Johanna, hyvän tahdon eleenä lähetän uuden johdon.', 'Hei Johanna, lähetän uuden johdon.'],
    ['Siirrän poikkeuksellisesti ajan ensi viikkoon.', 'Siirrän ajan ensi viikkoon.'],
  ],
  leaves: [
    'Voisitko palveluksena lähettää kuvan?',
    'Ilma oli poikkeuksellisesti lämmin.',
    'Poikkeuksena ehtojen kohtaan 4 maksamme tämän.',
    'Poikkeusaikataulu alkaa maanantaina.',
  ],
} satisfies RewriteExamples;

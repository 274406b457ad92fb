import { useState } from 'preact/hooks';
import type { Facet } from '../../utils/listening/types';
import { useTexts } from '../hooks/useTexts';
import { logTexts } from '../i18n/panel/log';
import { termTexts } from '../i18n/terms';
import { Button } from '../ui/Button';
import { Pick } from '../ui/Pick';

/** Those that are used most come first; the rest waits behind a button. */
const COMMON: readonly Facet[] = ['need', 'wish', 'expectation', 'feeling', 'goal', 'rootCause'];
const RARE: readonly Facet[] = [
  'experience',
  'lifeSituation',
  'why',
  'valueDriver',
  'behaviour',
  'dream',
  'competitor',
  'reputation',
];

type Props = { readonly facets: readonly Facet[]; readonly onChange: (facets: readonly Facet[]) => void };

/** What an insight tells about; any number of them. */
export function FacetChips({ facets, onChange }: Props) {
  const texts = useTexts(logTexts);
  const names = useTexts(termTexts).facets;
  const [all, setAll] = useState(false);
  // What was chosen to begin with stays in sight, also when it is taken away again.
  const [chosenFirst] = useState(facets);
  const shown = [...COMMON, ...RARE.filter((facet) => all || chosenFirst.includes(facet))];
  return (
    <fieldset>
      <legend class="legend">{texts.facets}</legend>
      <div class="chips">
        {shown.map((facet) => (
          <Pick
            key={facet}
            choose="any"
            name="facet"
            value={facet}
            checked={facets.includes(facet)}
            onChange={(checked) =>
              onChange(checked ? [...facets, facet] : facets.filter((other) => other !== facet))
            }
          >
            {names[facet]}
          </Pick>
        ))}
        {!all && (
          <Button tone="quiet" data-action="more-facets" onClick={() => setAll(true)}>
            {texts.moreFacets}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

import type { RefObject } from 'preact';
import { useCurrentPart } from '../hooks/useCurrentPart';
import { useTexts } from '../hooks/useTexts';
import { draftTexts } from '../i18n/panel/draft';
import { listenTexts } from '../i18n/panel/listen';
import { logTexts } from '../i18n/panel/log';
import { stateTexts } from '../i18n/panel/states';

type Props = {
  readonly scroll: RefObject<HTMLElement | null>;
  readonly points: number;
  readonly findings: number;
};

/** The way to each part of the panel. */
export function JumpNav({ scroll, points, findings }: Props) {
  const { parts } = useTexts(stateTexts);
  const listen = useTexts(listenTexts).heading;
  const draft = useTexts(draftTexts).heading;
  const log = useTexts(logTexts).heading;
  const current = useCurrentPart(scroll);
  const links = [
    { id: 'listen', label: listen, count: points },
    { id: 'draft', label: draft, count: findings },
    { id: 'log', label: log, count: 0 },
  ];
  return (
    <nav class="jump" aria-label={parts}>
      {links.map(({ id, label, count }) => (
        <a key={id} href={`#${id}`} {...(id === current && { 'aria-current': 'true' as const })}>
          {count > 0 ? `${label} ${count}` : label}
        </a>
      ))}
    </nav>
  );
}

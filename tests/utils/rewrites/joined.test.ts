import { describe, expect, it } from 'vitest';
import { check } from '../../../utils/rewrites/check';
import { joined } from '../../../utils/rewrites/joined';

const DRAFT =
  "We can't deliver the door until Tuesday. As I already said, it is blue. We'll get back to you soon.";

function applied(draft: string): string | undefined {
  const all = joined(draft, check(draft, { language: 'en' }));
  return all && draft.slice(0, all.start) + all.text + draft.slice(all.end);
}

describe('changes that may be applied as they are', () => {
  it('are one edit; what has slots waits', () => {
    expect(joined(DRAFT, check(DRAFT, { language: 'en' }))?.of.length).toBe(2);
    expect(applied(DRAFT)).toBe(
      "We can deliver the door from Tuesday. It is blue. We'll get back to you soon.",
    );
  });

  it('leave nothing that would be found again', () => {
    expect(check(applied(DRAFT) ?? '', { language: 'en' }).map(({ mode }) => mode)).toEqual(['ask']);
  });

  it('are not joined when there is only one, or when the draft has moved on', () => {
    const findings = check(DRAFT, { language: 'en' });
    expect(joined(DRAFT, findings.slice(0, 1))).toBeUndefined();
    expect(joined(`Oh. ${DRAFT}`, findings)).toBeUndefined();
  });
});

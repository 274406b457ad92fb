const BEFORE_OBJECT =
  /^(?:an?|the|my|this|that|these|it|on|in|at|via|with|from|for|to|twice|again|everything|two|three|one|another|your|some|through|by|back|and|over|nearly|almost|around|all|half|several|ages|up|last|yesterday|today|\d.*)$/i;

const ADVERB_BEFORE = /^(?:really|desperately|urgently|just|badly|still|honestly)$/;
const NEEDS = /^(?:need|want|needed|wanted|hope)$/;
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:ordered|bought|tried|reported|asked|called|rang|phoned|emailed|paid|got|received|waited|booked|sent|spent|contacted|requested|returned|chose|signed|checked|restarted|reset|upgraded|switched|cancelled|changed|cleared|reinstalled|updated|uninstalled|deleted|moved|applied|registered|downloaded|replaced|unplugged|logged|submitted|filled)$/,
    'You',
  ],
  [/^(?:need|want|wanted|needed|feel|felt)$/, 'You'],
];
const AFTER_NEGATION: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:don't|do not)$/, /^(?:know|want|understand|see|think|have|need|remember)$/],
  [/^didn't$/, /^(?:get|receive|want|order|know|see|have|hear|realise|realize|find)$/],
  [/^haven't$/, /^(?:heard|received|got|had|been|seen|ordered|found|changed)$/],
  [
    /^(?:can't|cannot|couldn't)$/,
    /^(?:log|find|access|get|open|see|connect|pay|use|make|reach|change|download|upload|print|sign|remember|understand|cancel|add|delete|figure|afford)$/,
  ],
];

const STATE_OF_MINE =
  /^(?:still|not|now|waiting|unable|getting|trying|having|looking|very|really|so|already|currently)$/;
const DONE_TO_ME =
  /^(?:told|charged|promised|billed|quoted|assured|advised|informed|hoping|wondering|expecting|supposed|trying|looking|given|sent|offered|unable|cut|overcharged)$/;
const DONE_BY_ME =
  /^(?:been|tried|had|received|ordered|paid|called|emailed|asked|waited|sent|already|contacted|not|now|lost|just|never|written|reset|restarted|checked)$/;

/** The subject that a hasty message leaves out: "Ordered a lamp" → "You", "Still waiting" → "You're"; undefined when none is. */
export function leftOutSubject(lower: readonly string[]): string | undefined {
  const [first = '', second = '', third = ''] = lower;
  if (first === 'still' && second === 'waiting') return "You're";
  if (first === 'waiting' || first === 'trying')
    return /^(?:for|on|since|to)$/.test(second) ? "You're" : undefined;
  if (first === 'been') return "You've";
  if (first === 'am') return STATE_OF_MINE.test(second) ? 'You' : undefined;
  if (first === 'was') return DONE_TO_ME.test(second) ? 'You' : undefined;
  if (first === 'have') return DONE_BY_ME.test(second) ? 'You' : undefined;
  if (first === 'had') return /^(?:to|a|an|my|the)$/.test(second) ? 'You' : undefined;
  if (ADVERB_BEFORE.test(first) && NEEDS.test(second)) return 'You';
  const at = first === 'still' ? [second, third] : [first, second];
  for (const [verb, after] of AFTER_NEGATION)
    if (verb.test(at[0] ?? '')) return after.test(at[1] ?? '') ? 'You' : undefined;
  for (const [verb, subject] of LEFT_OUT) {
    if (verb.test(first))
      return BEFORE_OBJECT.test(second) || /^(?:need|want|feel|felt)/.test(first) ? subject : undefined;
  }
  return undefined;
}

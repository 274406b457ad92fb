import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'en/tried',
  kind: 'tried',
  language: 'en',
  cues: [
    "(?:i|we)(?:'ve| have)? (?:already |also |even )?(?:changed|replaced|cleaned|bled|tightened|opened|re-?scanned|measured|compared|emptied|turned (?:on|off)) (?:all |both )?(?:the|my|it|every|them|that) (?!(?:\\p{L}+ )?(?:address|name|surname|mind|plan|order|booking|account|parcel|box|time|appointment|phone number)(?![\\p{L}]))\\p{L}+",
    "(?:i|we)(?:'ve| have) (?:already |also )?(?:sent|uploaded|submitted|forwarded|posted) (?:them|it|everything|all)",
    "(?:i|we|i've|we've|ive|i have|we have|have|already|also|even|i'd|and) (?:\\p{L}+ )?(?:tried|restarted|rebooted|reset|reinstalled|uninstalled|updated|cleared|checked|(?:called|rang|phoned|emailed|e-mailed|messaged|asked|contacted)(?! (?:me|us))|written|reported|spoken|spoke|(?:changed|replaced) (?:the|my) (?:cable|password|batter(?:y|ies)|settings?|browser|router|bulb|plug)|unplugged|swapped|followed|sent (?:you |an |a |two |several )|raised|complained|visited|looked (?:on|in|everywhere)|searched|filled)",
    "(?:rung|rang|called|phoned|emailed|written to|texted|asked|messaged|visited) (?:[\\p{L}']+ ){1,5}(?:\\d+|two|three|four|five|six|several|many|multiple) times",
    'tried (?:\\p{L}+ing|to|everything|calling|both|that|it|all|a|two|three|again|different|several)',
    '(?:restarted|rebooted|reinstalled|power[- ]cycled|reset) (?:it|the|my|everything|twice)',
    "(?:reported|asked|emailed|called|rang|phoned|raised|complained|wrote|messaged)(?! (?:me|us|him|her)) (?:[\\p{L}']+ ){0,2}(?:in|on|via|through|twice|about|last|days|times|ago|yesterday|already|again|several|you|your|support|multiple|before)",
    'nothing (?:helps|helped|works|worked|happens|changes)',
    "didn't help",
    "doesn't help",
    'on hold for',
  ],
  unless: [
    '(?:every time|each time|whenever|when|as soon as|the moment) (?:i|we) (?:try|tried|reset|restart|check)',
    '(?:should|could|can|do|must|will) i (?:try|call|reset|restart|check)',
    'tried to (?:order|buy|book)',
    'if i (?:try|call)',
    'asked for (?:more|less|a|an|the|my|\\d)',
    "checked (?:[\\p{L}']+ ){0,4}and (?:saw|noticed|found|realised|realized|it (?:says|said|shows))",
    '(?:want|wanted|need|needed|like|looking|trying|wish|hope|hoping|able|unable|going|about|how|love) to (?:\\p{L}+ )?(?:reset|restart|reboot|check|update|change|call|contact|ask|clear|report|reinstall|email|follow|visit)',
    "(?:i'll|i will|we'll|we will|let me|i can|i could|going to|gonna|about to) (?:\\p{L}+ )?try",
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ['We bled the pump and opened the valve.', 'We bled the pump and opened the valve'],
    ["I've uploaded them through the portal.", "I've uploaded them through the portal"],
    ["I've already restarted the router twice.", "I've already restarted the router twice"],
    ['Emailed you last Tuesday about the same thing.', 'Emailed you last Tuesday about the same thing'],
  ],
  silent: [
    'I really need to change my plan.',
    'I checked my bill today and saw a fee I never agreed to.',
    'I asked for a seat by the window.',
    'It freezes every time I try to print.',
    'I changed my surname in May.',
    'Should I reset the device?',
    'The lamp is broken.',
  ],
} satisfies PointExamples;

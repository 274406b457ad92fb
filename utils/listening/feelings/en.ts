import type { FeelingWords } from './types';

/**
 * How English words sound in a support message: weight from -3 to 3, then the emotions that they show. `~` stands for any
 * ending, `_` for a space. Hand-written for customer service.
 */
export default {
  words: [
    [
      '-3 anger',
      'furious livid outrag~ disgrace~ pissed fuck~ shit~ bullshit asshole~ bastard~ rage enraged infuriat~ hate hates hated hating fraud~ scam~ thie~ liar~ lied criminal~ crooks unacceptable pathetic appall~ despicable wtf',
    ],
    [
      '-2 anger',
      'angry anger annoy~ frustrat~ mad irritat~ ridiculous rude ruder rudest insult~ unfair stupid idiot~ dumb incompeten~ useless clown~ joke smh damn dammit crap crappy ignor~ careless arrogant hell screw screwed sucks suck sucked lame nonsense outrageous complain~ bitch~',
    ],
    ['-3 disgust', 'disgust~ gross nasty filthy revolting vile sickening repuls~ yuck ew eww'],
    [
      '-2 sadness',
      'sad sadly sadness disappoint~ upset unhappy heartbr~ devastat~ depress~ cry crying cried tears miss_my lonely hurt hurts gutted sorrow grie~ regret~ miserable hopeless unfortunate~ shame bummer bummed loss sobbing disheart~ letdown',
    ],
    [
      '-2 fear',
      'afraid scared scary fear~ worr~ anxious anxiety nervous terrif~ panic~ frighten~ stress~ dread~ concerned unsafe danger~ horrif~ creepy',
    ],
    [
      '-2',
      'bad worse worst terribl~ horribl~ awful~ poor poorly        disaster~ nightmare mess messed unreliable garbage trash rubbish shambles lousy  ruin~ waste wasted wasting  stranded unhelpful            hassle inconvenien~           ugly boring pain painful  disrespect~ disorgani~ mislead~ embarrass~ unprofessional uncomfortable dirty wtf fml',
    ],
    [
      '3 joy',
      'amazing awesome fantastic wonderful excellent brilliant love loved loves lovely perfect perfectly superb outstanding delight~ thrilled ecstatic fabulous incredible terrific yay woohoo hooray stellar phenomenal gorgeous adorable',
    ],
    [
      '2 joy',
      'happy happily happier glad great enjoy~ excited exciting fun funny lol haha~ hilarious pleased pleasure smile~ smiling cheer~ relieved relief celebrat~ beautiful~ cute sweet nice nicest cool joy~ blessed grin~ congrat~ lmao',
    ],
    [
      '2 trust',
      'trust trusted reliable recommend~ honest dependable professional loyal helpful grateful appreciat~ respect admire~ proud kudos',
    ],
    [
      '2',
      'thank thanks thx thankyou good best better kind kindly easy smooth~ impress~ friendly efficient quick~ well_done classy worth sweetest comfortable win winning hero',
    ],
    [
      '0 surprise',
      'wow surpris~ shocked shocking unexpected~ astonish~ stunned omg whoa unbelievab~ wonder curious realize realized realise confused',
    ],
    ['0 anticipation', 'excited eager anticipat~ hopefully'],
    [
      '-1',
      'wrong fail fails failed failing failure broken broke stuck slow~ delay~ cancelled canceled lost problem~ issue issues trouble error~ damag~ defect~ missing late overdue incorrect~ overcharg~ declined rejected refus~ misled confus~',
    ],
  ],
  phrases: [
    [
      '-3 anger',
      "(?:oh )?(?:wonderful|great|brilliant|fantastic|lovely|perfect|awesome),? (?:another|now|so|just|job|thanks)(?! job)|thanks for nothing|love (?:paying|waiting|being|how you)|last straw|fed up|sick (?:of|and tired)|had enough|hung up on|rip(?:ped)?[- ]?off|are you kidding|you've got to be kidding|no excuse|never again|do better|get it together",
    ],
    ['-2 sadness', "let (?:me|us) down|so sorry|wish (?:i|it|you|they) (?:had|was|were|would|could|didn't)"],
    ['-2', 'never ?mind(?: then)?|forget it|passed away|died|funeral'],
    ['-1 sadness', 'aargh|argh|ugh|silly me|oh no'],
    ['-2 fear', 'worried sick|a bit lost|at a loss|what if'],
    [
      '-2',
      "(?:can't|cannot|won't|doesn't|didn't|don't|isn't|wasn't|haven't|hasn't|never) (?:\\p{L}+ ){0,2}(?:work|works|working|arrived|received|help|helped|answer|respond|responded|get|got|show|open|care|even)|on hold|no (?:response|answer|reply|help|one|refund|explanation|communication|update|updates)|still (?:no|not|waiting|haven't|hasn't|on|stuck)|charged (?:me )?twice|for hours|hours? (?:on|late|delay|wait|waiting)|customer service (?:is|was) (?:the )?(?:worst|bad|terrible)",
    ],
    [
      '2',
      "can't wait|keep (?:it )?up|keep up|shout ?out|made my day|you (?:guys )?(?:rock|rule|are the best)|above and beyond|thumbs up|on time|no (?:problem|problems|complaints|worries)",
    ],
  ],
  softens:
    "not no never none don't dont doesn't didn't isn't isnt wasn't aren't weren't won't wouldn't can't cant couldn't shouldn't haven't hasn't hardly without nor neither lack nothing less",
  strengthens:
    'so very really absolutely extremely totally completely utterly super incredibly beyond such ever truly seriously fucking damn bloody most',
} satisfies FeelingWords;

import { englishFunctionWords } from './function-words.ts';
import type { LanguageRules } from './language-rules.ts';
import { NEXT_HEADINGS } from './next-headings.ts';
import { none, phrases, wordSet } from './word-set.ts';

export const english: LanguageRules = {
  never: wordSet(
    'mr mrs ms dr prof rev fr hon st ste gen lt col sgt cpl maj capt cmdr adm brig pvt gov sen rep reps sens pres supt insp det',
    'messrs mx amb atty e.g i.e cf vs v viz approx al ave blvd mt ft dept asst assoc',
  ),
  maybe: wordSet('inc corp co ltd llc plc bros jr sr esq ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a l.a n.y etc est dist univ min max'),
  numbered: wordSet('b no nos p pp vol fig figs sec ch art jan feb mar apr jun jul aug sept sep oct nov dec ca c op pt'),
  ordinals: false,
  saying: wordSet(
    'said says asked asks replied replies added adds shouted cried wrote writes told wondered answered joked recalled explained',
  ),
  functionWords: wordSet(englishFunctionWords),
  leaning: wordSet(
    'he she it they him her them his its their this these those that such there but and or so yet nor however nevertheless nonetheless',
    'therefore thus hence instead meanwhile moreover furthermore besides also then otherwise likewise similarly consequently accordingly',
    "still both neither another here because which who it's he's she's they're that's this's",
  ),
  standingPhrases: phrases(
    "there is |there are |there was |there were |there has been |there have been |there will be |there's |a third of ",
    'it remains unclear |it remains to be seen |it is unclear |it was unclear |it is not clear |it was not clear ',
    'it is not yet clear |it is not known ',
  ),
  leaningPhrases: phrases(
    'on the other hand|the other |others |the latter|the former |in addition|as a result|for example|for instance',
    'in contrast|by contrast|at the same time|in other words|the same |in that case|in this case|since then|at that ',
    "at this |after that|after this|even so|despite this|in spite of this|what's more|of these|of those|one of these",
    'one of them|some of them|most of them|most of these|all of these|all of this|in the meantime|to that end|to do so',
    'to do this|the pair |the two |the trio |as such|similarly|by doing so|with that|with this|in return|not surprisingly',
    'that said|not only that|in turn|on top of that|like many others|as for |the first,|the second,|the third,',
    'the first is |the second is |the third is |first,|second,|third,|firstly|secondly|thirdly|finally,|lastly,|next,',
    'worse,|as mentioned|as noted|as shown|as above|unfortunately|to be fair|more importantly|in fact,|the following|below ',
    'above |equally,|whereas|each of them|hours later|days later|weeks later|months later|years later|a day later',
    'a week later|a month later|a year later|moments later|later,|earlier,|the next day|due to this|because of this',
    'as part of this|all of that|having said|alternatively|additionally|conversely|by comparison|closer to home|not to be ',
    'to make matters|in this way|for this reason|for that reason|among them|the others |a similar |elsewhere,|all three',
    'all four|a second |a third |a fourth |a further |a final |yet another|plus,|for starters|for context|in short',
    'in essence|in particular|in comparison|simply put|put simply|correspondingly|specifically,|indeed,|again,|of course,',
    'better still|better yet|worse still|even better|even worse|even more |even then|last but not least|speaking of which',
    'doing so|doing this|doing that|knowing this|knowing these|given this|given that,|given these|with these|with those',
    'to that,|apart from that|other than that|aside from that|before that|until then|by then|no wonder|little wonder|hence ',
    'only then|the reason is|the result is|the result was|the answer is|the problem is|the idea is|the trick is',
    'the point is|the goal is|the important thing|the good news|the bad news|the rest |the remaining ',
  ),
  persons: wordSet('he she they him his hers them their himself herself themselves'),
  articles: { opening: none, inside: none },
  boilerplate:
    /contributed to this (?:report|story|article)|additional reporting by|reporting by .{3,60}editing by|all rights reserved|sign up (?:for|to) (?:our|the)|subscribe to (?:our|the)|click (?:here|on the link)|follow (?:us|me|him|her) on|read more(?: about|:)|terms of (?:use|service)|privacy policy|this (?:article|story|piece) (?:was|is|has been|originally|first)\b|photograph:|getty images|we may earn|check out (?:our|the full)|^use our |get started (?:with|today)|free trial|on-demand webinar|(?:to )?learn more (?:about|at)|^(?:read|see|visit|join|browse|download|try) (?:our|the full)|posted (?:on|by|in) |published (?:on|by) |affiliate links?|share this (?:article|story)|(?:first|originally) published (?:on|in|at|by)|^last (?:updated|modified|reviewed)\b|earn (?:a|an) (?:\w+ )?commission|no (?:extra|additional) cost to you|if you(?:’re|'re| are) interested in learning|feel free to|let us know|stay tuned|see you next|don[’']t forget to|in the comments|our (?:recipe finder|newsletter|podcast)|request a free|free consultation|(?:email|call|contact) us\b|hope to see you|we use cookies|on apple podcasts|get in touch|invite you to (?:subscribe|join|share|follow)|subscribe,? (?:and|or|share)|coupons\b|sponsored by|\bview all\b|(?:connect|speak|talk|chat) (?:with|to) (?:one of )?our\b|in this (?:article|post|guide|blog|video|episode|tutorial),? (?:we|i|you)\b|(?:here|below),? (?:we|i)(?:’ll|'ll| will)? (?:explore|explain|look|show|cover|list|share|break|take)|(?:we|i)(?:’ll|'ll| will) (?:walk you|explain|explore|show you|cover|look at|take a look|break down|share|discuss|return to|get (?:in)?to|talk about|dive|come back|go (?:over|through))|(?:this|our) (?:guide|list|article|post|roundup) (?:will|covers|explains|explores|to)\b|you(?:’|')re reading\b|we(?:’|')?(?:ve| have) (?:included|outlined|listed|compiled|rounded up|put together|gathered|linked)\b|we(?:’|')?(?:ve| have)? (?:got )?(?:other|more) (?:\w+ )?(?:guides|articles|reviews|posts)\b|^(?:jump|skip|scroll) (?:down )?to\b|^(?:(?:but|and|so) )?here(?:(?:’|')s| is| are)\b|^the following\b|brought to you by|^check out\b|, check out\b|let(?:’|')s (?:take a look|dive|get started|explore|look at)|read on (?:to|for|as)|keep reading|^(?:visit|contact|call|book|schedule|shop|order|explore|discover|browse) (?:the|our|your|an?|any|us|with|now|today)\b.{0,90}?\b(?:us|our|today|now)\b|\bour (?:experts|plumbers|technicians|attorneys|lawyers|specialists|professionals|full selection)\b|(?:financial|legal|medical|tax) advice\b|advisory services are|certification marks?|opens in (?:a )?new|image (?:credit|source)|photo (?:by|credit)|was updated (?:at|on|to)|\bas (?:we(?:(?: have|[’']ve))?|previously|earlier) reported|\((?:pictured|see (?:below|above|fig)|fig(?:ure|\.)? ?\d)|\b(?:chart|table|graph|list|image|picture|photo|video|map|link|form|button)s? (?:below|above)\b|^see\b|\bsee (?:this|the|our) (?:full )?(?:page|website|article|guide|section|bottom|chart|table)\b|(?:can be found|available) (?:here|below)|^(?:find out|learn|discover) (?:more|how|what|which|why|where|if|whether|about|who)\b|\bas you (?:can see|saw|will see)\b|\byou(?:[’']ll| will) (?:learn|discover)\b|, let[’']s\b|^hopefully,? (?:you|this|these)\b|\b(?:i|we) hope (?:you|this|that)\b|\bin our (?:previous|last|next|other)\b|\b(?:i|we) (?:wrote|published|posted) an? .{0,40}\b(?:article|post|piece|guide)\b|(?:schedule|book|request|get) (?:a|your) (?:free )?(?:demo|quote|estimate|consultation|call)\b|\bview (?:our|my|the full)\b|through (?:our |these |the )?links\b|supports? our work|we independently|stick around|amazon associate|\bearn from qualifying|come to the right place|\byou(?:[’']ll| can| will) find\b.{0,120}\b(?:here|below|above)\b|^for (?:more|further|additional)\b.{0,60}\b(?:see|head|visit|consult|read|check|go to)\b|^(?:below|above), |\b(?:talk|write|speak|reach out) to us\b|^if you(?:[’']d| would) like to (?:find out|learn|know|read|see)\b|, here(?: is| are|[’']s)\b|\breader-supported\b|\blet me (?:help|show|explain|tell)\b|^discover\b|fact-?checked by|^(?:medically )?reviewed by/i,
  coming:
    /\b(?:(?:is|are) (?:now )?(?:expected|set|scheduled|slated|likely) to|(?:is|are) due (?:on|in|by|at)|plans to|hopes to|intends to|(?:is|are|been) (?:scheduled|set|due) for|(?:on|by|in) (?:the end of |early |late )?next (?:week|month|year|spring|summer|autumn|fall|winter|season|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?<!the )next (?:week|month|year|spring|summer|autumn|fall|winter)\b|remains? (?:unclear|to be seen)|(?:question|issue|matter|case)s? .{0,30}remains? open|(?:not (?:yet )?|un)clear (?:whether|if|when|how|who|what)|(?:has|have) yet to|it is not (?:yet )?known|no date has been|will \p{L}+ .{0,80}\b(?:later this (?:week|month|year|spring|summer|autumn|fall|winter)|in the coming (?:days|weeks|months|years)))\b(?!.*\b(?:you|your|my)\b)/iu,
  future: /\b(?:will|is to|are to|shall|expects? to|expected to|set to|due|planned|scheduled)\b/iu,
  speakers: wordSet("i we you our your my us me i'm we're we'll you'll i'll"),
  next: NEXT_HEADINGS.en,
};

import { dutchFunctionWords } from './function-words.ts';
import type { LanguageRules } from './language-rules.ts';
import { NEXT_HEADINGS } from './next-headings.ts';
import { none, phrases, wordSet } from './word-set.ts';

export const dutch: LanguageRules = {
  never: wordSet('dhr mevr mw dr drs ir ing prof mr st bijv bv d.w.z o.a m.a.w t.a.v i.v.m ca vgl zgn resp incl excl min max burg wed'),
  maybe: wordSet('enz etc e.d e.a b.v n.v inc ltd corp jr v.chr n.chr'),
  numbered: wordSet('nr nrs art p pp blz vol hfst fig afb tel jan feb mrt apr jun jul aug sep sept okt nov dec'),
  ordinals: false,
  saying: wordSet('zei zegt vroeg vraagt antwoordde riep schreef'),
  functionWords: wordSet(dutchFunctionWords),
  leaning: wordSet(
    'hij zij ze hem haar hun hen deze dit die dat maar en of want dus echter toch daarom daardoor daarna daarbij daarvoor daarmee daarnaast',
    'daarentegen desondanks desalniettemin bovendien ook verder vervolgens dan toen er daar hierdoor hierbij hiervoor hiermee hiervan hierna',
    'hierin daarin daarvan daarop daartoe beide beiden eveneens evenzo zulke dergelijke andere anderen intussen ondertussen inmiddels zo',
    'tenslotte uiteindelijk anders namelijk immers kortom tevens zijn',
  ),
  standingPhrases: phrases("er is |er zijn |er was |er waren |er komt |er komen |zo’n |zo'n |verder dan "),
  leaningPhrases: phrases(
    'aan de andere kant|in tegenstelling daarmee|bijvoorbeeld|in dat geval|in dit geval|op dat moment|tegelijkertijd',
    'sindsdien|als gevolg daarvan|met andere woorden|een ander |een andere |een tweede |een derde reden|de andere ',
    'het andere |dezelfde |hetzelfde |de twee |het tweetal|uren later|dagen later|weken later|maanden later|jaren later',
    'een jaar later|een dag later|even later|later |kort daarna|de volgende dag|een van hen|één van hen|onder hen|wel ',
    'niet alleen dat|om die reden|op die manier|op deze manier|geen wonder|het gaat om |het gaat daarbij',
  ),
  persons: wordSet('hij zij ze hem'),
  articles: { opening: none, inside: none },
  boilerplate:
    /in (?:dit|deze) (?:artikel|blog|blogpost|video|gids),? (?:lees|leggen|laten|bespreken|vind|ontdek)|alle rechten voorbehouden|meld je aan|abonneer|schrijf je in|klik (?:hier|op)|volg ons|lees (?:ook|meer|verder|hier)|dit artikel (?:is|verscheen)|zoals (?:eerder )?(?:gemeld|bericht)|hieronder|\(zie (?:afb|fig|foto|tabel)/i,
  coming:
    /\b(?:naar verwachting|wordt verwacht|staat gepland|staan gepland|is gepland|volgende? (?:week|maand|jaar|seizoen)|komende? (?:week|maand|jaar|weken|maanden)|het is (?:nog )?(?:niet duidelijk|onduidelijk|afwachten)|nog niet (?:bekend|duidelijk|besloten))(?!\p{L})/iu,
  future: /\b(?:zal|zullen|moet|moeten|wil|willen|gaat|gaan|begint|volgt|volgen|gepland|verwacht)\b/iu,
  speakers: wordSet('ik wij we jij je jullie u ons onze mijn jouw uw'),
  next: NEXT_HEADINGS.nl,
};

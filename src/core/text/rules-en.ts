import type { LanguageRules } from './language-rules.ts';
import { wordSet } from './word-set.ts';

export const english: LanguageRules = {
  never: wordSet(
    'mr mrs ms dr prof rev fr hon st ste gen lt col sgt cpl maj capt cmdr adm brig pvt gov sen rep reps sens pres supt insp det',
    'messrs mx amb atty e.g i.e cf vs v viz approx al ave blvd mt ft dept asst assoc',
  ),
  maybe: wordSet('inc corp co ltd llc plc bros jr sr esq ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a l.a n.y etc est dist univ min max'),
  numbered: wordSet('no nos p pp vol fig figs sec ch art jan feb mar apr jun jul aug sept sep oct nov dec ca c op pt'),
  ordinals: false,
  saying: wordSet('said says asked asks replied replies added adds shouted cried wrote writes told wondered answered joked recalled explained'),
  functionWords: wordSet(
    'a an the and or but nor so yet if then than as at by for from in into of off on onto out over per to up upon with within without',
    'about above across after against along amid among around before behind below beneath beside between beyond despite down during',
    'except inside like near since through throughout toward towards under until unlike via while when where whether which who whom whose',
    'what why how that this these those there here it its itself he him his himself she her hers herself they them their theirs themselves',
    'we us our ours ourselves you your yours yourself i me my mine myself is are was were be been being am do does did doing done has have',
    'had having will would shall should can could may might must not no nor only own same such too very just also even both each either',
    'neither every some any all most more much many few other another one ones said says say told because though although however',
    "it's he's she's they're we're i'm you're that's there's don't didn't doesn't isn't aren't wasn't weren't can't won't wouldn't couldn't",
    "hasn't haven't hadn't i've we've they've i'll we'll they'll i'd let's now still already again ever never once well back get got go",
  ),
  determiners: wordSet('the a an this that these those his her its their our your my of in on for with from by about against between into over under through across near no any every some'),
  linking: wordSet('of'),
  capitalNouns: false,
  leaning: wordSet(
    'he she it they him her them his its their this these those that such there but and or so yet nor however nevertheless nonetheless',
    'therefore thus hence instead meanwhile moreover furthermore besides also then otherwise likewise similarly consequently accordingly',
    "still both neither another here because which who it's he's she's they're that's this's",
  ),
};

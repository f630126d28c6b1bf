import type { LanguageRules } from './language-rules.ts';
import { wordSet } from './word-set.ts';

export const french: LanguageRules = {
  never: wordSet('m mm mme mlle mr dr pr prof me mgr st ste cf p.ex c.-à-d env av bd boul gal col cap lt hab éd dir ex'),
  maybe: wordSet('etc s.a s.a.r.l cie inc ltd corp jr p.-s'),
  numbered: wordSet('no nos n art p pp vol chap fig janv févr avr juil sept oct nov déc tél'),
  ordinals: false,
  saying: wordSet('dit demande répond ajoute'),
  functionWords: wordSet(
    "le la les l un une des du de d à au aux en dans par pour sur sous avec sans entre vers chez contre depuis pendant avant après et ou mais",
    'donc or ni car que qui quoi dont où quand comme si lorsque puisque afin il elle ils elles on je tu nous vous me te se lui leur leurs',
    'eux moi toi soi son sa ses mon ma mes ton ta tes notre nos votre vos ce cet cette ces cela ça celui celle ceux celles y ne pas plus',
    'moins très trop aussi même tout toute tous toutes autre autres quelque quelques chaque aucun aucune est sont était étaient être été',
    'suis es sommes êtes sera seront serait a ai as ont avons avez avait avaient avoir eu aura fait faire peut peuvent doit doivent va vont',
    "c'est s'est n'est qu'il qu'elle d'un d'une c s n j qu t m jusqu lorsqu puisqu déjà encore bien ici là alors ainsi selon dit",
  ),
  determiners: wordSet("le la les l un une des du de d au aux ce cette ces son sa ses leur leurs notre nos votre en dans par pour sur sous avec sans"),
  linking: wordSet('de du des d la'),
  capitalNouns: false,
  leaning: wordSet(
    'il elle ils elles lui leur celui-ci celle-ci ceux-ci celui celle ceux ce cet cette ces cela ça mais et or car donc ainsi alors',
    "pourtant cependant toutefois néanmoins puis ensuite enfin aussi également c'est c'était d'ailleurs sinon outre son sa ses leurs là",
  ),
};

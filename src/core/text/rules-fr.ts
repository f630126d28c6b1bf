import { frenchFunctionWords } from './function-words.ts';
import type { LanguageRules } from './language-rules.ts';
import { NEXT_HEADINGS } from './next-headings.ts';
import { none, phrases, wordSet } from './word-set.ts';

export const french: LanguageRules = {
  never: wordSet('m mm mme mlle mr dr pr prof me mgr st ste cf p.ex c.-à-d env av bd boul gal col cap lt hab éd dir ex'),
  maybe: wordSet('etc s.a s.a.r.l cie inc ltd corp jr p.-s'),
  numbered: wordSet('no nos n art p pp vol chap fig janv févr avr juil sept oct nov déc tél'),
  ordinals: false,
  saying: wordSet('dit demande répond ajoute'),
  functionWords: wordSet(frenchFunctionWords),
  leaning: wordSet(
    'il elle ils elles lui leur celui-ci celle-ci ceux-ci celui celle ceux ce cet cette ces cela ça mais et or car donc ainsi alors',
    "pourtant cependant toutefois néanmoins puis ensuite enfin aussi également c'est c'était d'ailleurs sinon outre son sa ses leurs là autrement ainsi effectivement finalement d'autres eux elle-même lui-même ci",
  ),
  standingPhrases: phrases('il y a |il y avait |il y aura '),
  leaningPhrases: phrases(
    "de l'autre|de l’autre|d'autre part|d’autre part|d'un autre côté|en revanche|au contraire|par exemple|en effet|de plus",
    'en outre|à cette occasion|à ce moment|depuis lors|malgré cela|pour autant|de même|dans le même temps|par ailleurs',
    "par conséquent|du coup|le même |la même |les deux |en conséquence|après cela|l'autre |l’autre |au même moment",
    'quelques heures plus tard|quelques jours plus tard|un jour plus tard|le lendemain|la veille|plus tard|peu après',
    "l'un d'eux|l’un d’eux|inversement|un an plus tard|un mois plus tard|une semaine plus tard|un autre |une autre ",
    'un deuxième |une deuxième |un second |une seconde |un troisième |pour cela|pour ce faire|dans cette |dans ce |à cela ',
    'c’est |c’était |d’ailleurs|d’autres |en somme|bref,|entre-temps|entretemps|jusque-là|parmi eux|parmi elles|aucun d’eux',
    'ce dernier|cette dernière|rien d’étonnant',
  ),
  persons: wordSet('il elle ils elles'),
  articles: { opening: none, inside: none },
  boilerplate:
    /dans cet article,? (?:nous|je|vous|découvrez)|tous droits réservés|abonnez-vous|inscrivez-vous à (?:notre|la)|lire aussi|à lire aussi|lire (?:la suite|notre|également)|cliquez (?:ici|sur)|suivez-nous|cet article (?:a été|est)|\((?:avec )?AFP\)|\bci-dess(?:ous|us)\b|comme nous l[’']avons|\(voir (?:fig|photo|tableau)/i,
  coming:
    /\b(?:devrai(?:t|ent)|est (?:prévue?|attendue?)|sont (?:prévue?s|attendue?s)|(?:semaine|année|mois|saison) prochaine?|l(?:’|')an prochain|reste à (?:savoir|voir)|on ignore (?:encore|toujours)|n(?:’|')est pas encore (?:connue?|fixée?|décidée?))(?!\p{L})/iu,
  future: /(?:\b\p{L}{2,}r(?:a|ont)|\bdoi(?:t|vent)|\bprév(?:u|us|ue|ues)|\battendue?s?)(?!\p{L})/iu,
  speakers: wordSet("je nous vous tu notre nos votre vos mon ma mes j'ai"),
  next: NEXT_HEADINGS.fr,
};

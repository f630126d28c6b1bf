import { forms, type Language, plainLanguage, wordSet, wordsBy } from './language.ts';

/** French. */
export const french: Language = {
  ...plainLanguage,
  verbs: wordSet(
    `dit disait dira écrit écrivait répond répondu répondait lançait poursuit poursuivi conclut conclu rappelle rappelé reconnaît reconnu
      avertit averti promet promis martèle martelé répondit reprit lança murmura murmure s'écria écria cria soupira soupire jugeait
      poursuivit fit réjouit réjoui inquiète étonne défend défendu estimaient`,
    forms(
      'e/é/ait/a/ent',
      `déclar affirm expliqu ajout estim précis soulign assur indiqu racont demand lanc regrett dénonc insist confi annonc not observ
        comment témoign résum indign interrog confirm jug exclam`,
    ),
  ),
  participles: wordSet('disant ajoutant expliquant affirmant précisant estimant déclarant'),
  viewOf: wordSet('pour'),
  accordingTo: [['selon'], ['d', 'après']],
  pronouns: wordsBy({ he: 'il', she: 'elle', they: 'ils elles on', speaker: 'je nous' }),
  determiners: wordSet('le la les l un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes plusieurs deux trois certains'),
  indefinites: wordSet('un une'),
  definites: wordSet('le la l'),
  prepositions: wordSet(
    'de du des à au aux en dans pour par sur avec chez sans sous vers contre entre depuis pendant après avant lors selon',
  ),
  locatives: wordSet('en dans'),
  conjunctions: wordSet('et mais ou donc or ni car que quand lorsque si comme alors puis'),
  relatives: wordSet('qui que dont où'),
  betweens: wordSet(`a ont avait avaient aurait est ainsi aussi également ensuite encore déjà alors toutefois notamment lui leur nous me
    se s l m t y en lundi mardi mercredi jeudi vendredi samedi dimanche hier`),
  notNames:
    wordSet(`le la des vous de du d'après lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
      août septembre octobre novembre décembre hier aujourd'hui aujourd’hui d c j n qu demain ainsi aussi enfin ensuite plus pas c'est ici
      là tout tous`),
  particles: wordSet('de du des le la van von ben el al d'),
  titles: wordSet(
    `ministre maire sénateur sénatrice directeur directrice professeur docteur dr dr. général colonel capitaine juge porte-parole
      secrétaire préfet préfète pape cardinal chef cheffe premier première pr`,
    forms('/e', 'président député avocat'),
  ),
  elisions: wordSet('l d s c j m n t qu jusqu lorsqu puisqu'),
  courtesies: wordSet('m m. mme mme. mlle me monsieur madame'),
  genders: wordsBy({ he: 'm m. monsieur', she: 'mme madame mademoiselle' }),
  abbreviations: wordSet('m mm dr pr st ste mgr av boul'),
  organizationNouns: wordSet(`ministère gouvernement parti police parquet tribunal syndicat association entreprise groupe société
    université institut commission conseil mairie préfecture agence fédération comité`),
  documentNouns: wordSet('rapport communiqué lettre étude document texte loi article courrier enquête'),
  invertsAfterQuotation: true,
  dialogueDashes: true,
};

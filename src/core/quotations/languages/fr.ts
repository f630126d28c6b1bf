import { genderMap, type Language, plainLanguage, wordSet } from './language.ts';

/** French. */
export const french: Language = {
  ...plainLanguage,
  verbs: wordSet(`dit disait dira déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait ajoute ajouté ajoutait
    estime estimé estimait précise précisé précisait souligne souligné soulignait assure assuré assurait indique indiqué indiquait
    raconte raconté racontait écrit écrivait répond répondu répondait demande demandé demandait lance lancé lançait poursuit poursuivi
    conclut conclu rappelle rappelé reconnaît reconnu regrette regretté dénonce dénoncé insiste insisté confie confié avertit averti
    promet promis annonce annoncé note noté observe observé commente commenté martèle martelé témoigne témoigné résume résumé indigne indigné interroge
    interrogé demanda répondit ajouta reprit lança murmura murmure s'écria écria expliqua déclara affirma confirma confirme
    confirmé cria soupira soupire juge jugé jugeait résuma poursuivit fit réjouit réjoui inquiète exclame exclamé étonne défend défendu estimaient`),
  participles: wordSet('disant ajoutant expliquant affirmant précisant estimant déclarant'),
  viewOf: wordSet('pour'),
  accordingTo: [['selon'], ['d', 'après']],
  pronouns: new Map([
    ['il', 'he'],
    ['elle', 'she'],
    ['ils', 'they'],
    ['elles', 'they'],
    ['on', 'they'],
    ['je', 'speaker'],
    ['nous', 'speaker'],
  ] as const),
  determiners: wordSet('le la les l un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes plusieurs deux trois certains'),
  indefinites: wordSet('un une'),
  definites: wordSet('le la l'),
  prepositions: wordSet(
    'de du des à au aux en dans pour par sur avec chez sans sous vers contre entre depuis pendant après avant lors selon',
  ),
  conjunctions: wordSet('et mais ou donc or ni car que quand lorsque si comme alors puis'),
  relatives: wordSet('qui que dont où'),
  betweens: wordSet(`a ont avait avaient aurait est ainsi aussi également ensuite encore déjà alors toutefois notamment lui leur nous me
    se s l m t y en lundi mardi mercredi jeudi vendredi samedi dimanche hier`),
  notNames:
    wordSet(`le la des vous de du d'après lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
    septembre octobre novembre décembre hier aujourd'hui aujourd’hui d c j n qu demain ainsi aussi enfin ensuite plus pas c'est ici là
    tout tous`),
  particles: wordSet('de du des le la van von ben el al d'),
  titles: wordSet(`président présidente ministre maire député députée sénateur sénatrice directeur directrice professeur docteur dr
    dr. général colonel capitaine juge avocat avocate porte-parole secrétaire préfet préfète pape cardinal chef cheffe premier première
    pr`),
  elisions: wordSet('l d s c j m n t qu jusqu lorsqu puisqu'),
  courtesies: wordSet('m m. mme mme. mlle me monsieur madame'),
  genders: genderMap('m m. monsieur', 'mme madame mademoiselle'),
  abbreviations: wordSet('m mm dr pr st ste mgr av boul'),
  organizationNouns: wordSet(`ministère gouvernement parti police parquet tribunal syndicat association entreprise groupe société université
    institut commission conseil mairie préfecture agence fédération comité`),
  documentNouns: wordSet('rapport communiqué lettre étude document texte loi article courrier enquête'),
  invertsAfterQuotation: true,
  dialogueDashes: true,
};

import { forms, type Language, plainLanguage, wordSet, wordsBy } from './language.ts';

/** Spanish. */
export const spanish: Language = {
  ...plainLanguage,
  verbs: wordSet(
    `dijo dice dijeron decía dicen manifestó manifiesta sostuvo sostiene recordó recuerda contó cuenta advirtió advierte concluyó concluye
      exclamó dicho afirmado`,
    forms(
      'ó/a/aron/an/aba',
      'afirm explic asegur señal declar indic coment agreg apunt subray pregunt lament expres precis destac denunci anunci contest',
    ),
    forms('ió/e/ieron/en', 'añad escrib respond insist reconoc admit promet'),
  ),
  participles: wordSet('diciendo añadiendo afirmando explicando señalando'),
  viewOf: wordSet('para'),
  accordingTo: [['según'], ['de', 'acuerdo', 'con'], ['en', 'palabras', 'de']],
  pronouns: wordsBy({ he: 'él', she: 'ella', they: 'ellos ellas', speaker: 'yo nosotros' }),
  determiners: wordSet(
    'el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra mi varios varias dos tres algunos',
  ),
  indefinites: wordSet('un una'),
  definites: wordSet('el la'),
  prepositions: wordSet('de del a al en con por para sobre entre desde hasta sin contra ante tras durante según bajo hacia'),
  locatives: wordSet('en'),
  conjunctions: wordSet('y e pero o u ni que cuando si como porque aunque mientras pues'),
  relatives: wordSet('que quien quienes cual donde'),
  betweens: wordSet(`también ha han había luego después además ya aún todavía le les nos me se lunes martes miércoles jueves viernes
    sábado domingo ayer hoy`),
  notNames:
    wordSet(`el la los las y de del al lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
      agosto septiembre octubre noviembre diciembre ayer hoy mañana también además luego después ya así no sí muy más qué quién`),
  particles: wordSet('de del la los las y van von el al'),
  titles: wordSet(
    'presidente presidenta alcalde alcaldesa dr. dra. general coronel capitán portavoz papa cardenal jefe jefa',
    forms('o/a', 'ministr diputad abogad secretari consejer'),
    forms('/a', 'senador director profesor doctor dr juez gobernador'),
  ),
  courtesies: wordSet('sr sr. sra sra. señor señora don doña'),
  genders: wordsBy({ he: 'señor don sr sr.', she: 'señora doña sra sra.' }),
  abbreviations: wordSet('sr sra dr dra ud uds prof gral av pág'),
  organizationNouns: wordSet(`ministerio gobierno partido policía fiscalía tribunal sindicato asociación empresa grupo universidad
    instituto comisión consejo ayuntamiento agencia federación comité`),
  documentNouns: wordSet('informe comunicado carta estudio documento texto ley artículo sentencia'),
  invertsAfterQuotation: true,
  dropsSubjects: true,
  dialogueDashes: true,
};

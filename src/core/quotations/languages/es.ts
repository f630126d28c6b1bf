import { genderMap, type Language, plainLanguage, wordSet } from './language.ts';

/** Spanish. */
export const spanish: Language = {
  ...plainLanguage,
  verbs: wordSet(`dijo dice dijeron decía dicen afirmó afirma afirmaron explicó explica explicaron añadió añade añadieron aseguró asegura
    aseguraron señaló señala señalaron declaró declara declararon indicó indica indicaron comentó comenta manifestó manifiesta sostuvo
    sostiene agregó agrega apuntó apunta subrayó subraya recordó recuerda escribió escribe respondió responde preguntó pregunta contó
    cuenta advirtió advierte insistió insiste concluyó concluye lamentó lamenta reconoció reconoce expresó expresa precisó precisa
    destacó destaca admitió admite denunció denuncia prometió promete anunció anuncia contestó contesta exclamó dicho afirmado`),
  participles: wordSet('diciendo añadiendo afirmando explicando señalando'),
  viewOf: wordSet('para'),
  accordingTo: [['según'], ['de', 'acuerdo', 'con'], ['en', 'palabras', 'de']],
  pronouns: new Map([
    ['él', 'he'],
    ['ella', 'she'],
    ['ellos', 'they'],
    ['ellas', 'they'],
    ['yo', 'speaker'],
    ['nosotros', 'speaker'],
  ] as const),
  determiners: wordSet(
    'el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra mi varios varias dos tres algunos',
  ),
  indefinites: wordSet('un una'),
  definites: wordSet('el la'),
  prepositions: wordSet('de del a al en con por para sobre entre desde hasta sin contra ante tras durante según bajo hacia'),
  conjunctions: wordSet('y e pero o u ni que cuando si como porque aunque mientras pues'),
  relatives: wordSet('que quien quienes cual donde'),
  betweens: wordSet(`también ha han había luego después además ya aún todavía le les nos me se lunes martes miércoles jueves viernes sábado
    domingo ayer hoy`),
  notNames:
    wordSet(`el la los las y de del al lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre ayer hoy mañana también además luego después ya así no sí muy más qué quién`),
  particles: wordSet('de del la los las y van von el al'),
  titles: wordSet(`presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora director directora profesor
    profesora doctor doctora dr dr. dra dra. general coronel capitán juez jueza abogado abogada portavoz secretario secretaria papa
    cardenal jefe jefa gobernador gobernadora consejero consejera`),
  courtesies: wordSet('sr sr. sra sra. señor señora don doña'),
  genders: genderMap('señor don sr sr.', 'señora doña sra sra.'),
  abbreviations: wordSet('sr sra dr dra ud uds prof gral av pág'),
  organizationNouns: wordSet(`ministerio gobierno partido policía fiscalía tribunal sindicato asociación empresa grupo universidad instituto
    comisión consejo ayuntamiento agencia federación comité`),
  documentNouns: wordSet('informe comunicado carta estudio documento texto ley artículo sentencia'),
  invertsAfterQuotation: true,
  dropsSubjects: true,
  dialogueDashes: true,
};

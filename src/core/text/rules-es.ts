import { spanishFunctionWords } from './function-words.ts';
import type { LanguageRules } from './language-rules.ts';
import { NEXT_HEADINGS } from './next-headings.ts';
import { none, phrases, wordSet } from './word-set.ts';

export const spanish: LanguageRules = {
  never: wordSet(
    'sr sra sres srta d dña dr dra prof profa lic ing arq gral cnel cap sto sta fr p.ej av avda c dpto aprox cf vs mons excmo ilmo',
  ),
  maybe: wordSet('etc s.a s.l ee.uu ff.aa cía inc ltd corp jr ud uds vd vds a.c d.c a.m p.m'),
  numbered: wordSet('s n no núm nº nro pág págs p pp vol art cap fig tel ene feb mar abr jun jul ago sep sept oct nov dic'),
  ordinals: false,
  saying: wordSet('dijo dice preguntó pregunta respondió añadió exclamó explicó'),
  functionWords: wordSet(spanishFunctionWords),
  leaning: wordSet(
    'él ella ellos ellas ello esto eso aquello este esta estos estas ese esa esos esas pero y sin además también asimismo así entonces',
    'luego después sino aunque tampoco ambos ambas allí ahí su sus aquel aquella otro otra otros otras ellas él le les dicho dicha dichos dichas tal tales finalmente',
  ),
  standingPhrases: [],
  leaningPhrases: phrases(
    'por otro lado|por otra parte|por el contrario|en cambio|por ejemplo|en ese |en este |en esa |en esta |a su vez',
    'desde entonces|a pesar de ello|por lo tanto|por tanto|por eso|por ello|de hecho|al mismo tiempo|mientras tanto',
    'el otro |la otra |los otros |los dos |las dos |el mismo |la misma |lo mismo |además de eso|sin embargo|no obstante',
    'horas después|días después|semanas después|meses después|años después|más tarde|poco después|al día siguiente',
    'uno de ellos|una de ellas|igualmente|un año después|un mes después|una semana después|un año más tarde|un segundo ',
    'una segunda |un tercer |para ello|para eso|por esta razón|de esta manera|de esta forma|de este modo|en consecuencia',
    'en resumen|hasta entonces|entre ellos|entre ellas|ante esto|con esto|con ello|tras esto|tras ello|lo anterior',
    'este último|esta última',
  ),
  persons: wordSet('él ella ellos ellas'),
  articles: { opening: none, inside: none },
  boilerplate:
    /en este (?:artículo|post|vídeo|video),? (?:te|le|les|os|vamos|veremos|vas|encontrarás)|todos los derechos reservados|suscríbete|suscríbase|regístrate|haga clic|haz clic|síguenos|leer más|lea también|este artículo (?:fue|se|ha)|\bcomo (?:ya )?(?:informamos|publicamos)\b|\(ver (?:fig|foto|tabla)|más abajo\b/i,
  coming:
    /\b(?:está(?:n)? previst[oa]s?|se prevé|se espera que|prevén?|próxim[oa]s? (?:semana|mes|año|temporada|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|(?:el año|la semana|el mes) que viene|queda por (?:ver|saber)|todavía no (?:está claro|se sabe)|aún no (?:está claro|se sabe))(?!\p{L})/iu,
  future: /(?:\p{L}{2}rán?|\bserá|\bprevist[oa]s?|\bdebe(?:n)?|\bva(?:n)? a)(?!\p{L})/iu,
  speakers: wordSet('yo nosotros tú usted ustedes nuestro nuestra tu tus mi mis nos'),
  next: NEXT_HEADINGS.es,
};

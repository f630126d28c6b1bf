import type { LanguageRules } from './language-rules.ts';
import { wordSet } from './word-set.ts';

export const spanish: LanguageRules = {
  never: wordSet('sr sra sres srta d dña dr dra prof profa lic ing arq gral cnel cap sto sta fr p.ej av avda c dpto aprox cf vs mons excmo ilmo'),
  maybe: wordSet('etc s.a s.l ee.uu ff.aa cía inc ltd corp jr ud uds vd vds a.c d.c a.m p.m'),
  numbered: wordSet('n no núm nº nro pág págs p pp vol art cap fig tel ene feb mar abr jun jul ago sep sept oct nov dic'),
  ordinals: false,
  saying: wordSet('dijo dice preguntó pregunta respondió añadió exclamó explicó'),
  functionWords: wordSet(
    'el la los las lo un una unos unas de del a al en con sin por para sobre bajo entre hacia hasta desde contra según durante tras ante y e',
    'o u pero sino ni que quien quienes cual cuales cuyo cuya donde cuando como si porque aunque mientras pues él ella ellos ellas ello yo tú',
    'usted ustedes nosotros vosotros me te se le les nos os su sus mi mis tu tus nuestro nuestra suyo suya este esta esto estos estas ese',
    'esa eso esos esas aquel aquella aquello no sí más menos muy tan tanto también tampoco ya aún todavía todo toda todos todas otro otra',
    'otros otras algún alguna algunos algunas cada ningún ninguna es son era eran ser sido fue fueron será serán está están estaba estar ha',
    'han había habían haber hay hubo he hemos tiene tienen tenía puede pueden debe deben va van dijo dice así aquí allí ahora entonces',
  ),
  determiners: wordSet('el la los las un una unos unas del de al este esta estos estas su sus nuestro nuestra en con sin por para sobre'),
  linking: wordSet('de del la los las'),
  capitalNouns: false,
  leaning: wordSet(
    'él ella ellos ellas ello esto eso aquello este esta estos estas ese esa esos esas pero y sin además también asimismo así entonces',
    'luego después sino aunque tampoco ambos ambas allí ahí su sus aquel aquella',
  ),
};

import { germanFunctionWords } from './function-words.ts';
import type { LanguageRules } from './language-rules.ts';
import { NEXT_HEADINGS } from './next-headings.ts';
import { phrases, wordSet } from './word-set.ts';

export const german: LanguageRules = {
  never: wordSet(
    'hr hrn fr dr prof dipl ing frhr st z.b d.h u.a v.a z.t i.d.r o.ä u.ä s.o s.u vgl bzw ca evtl ggf inkl exkl zzgl geb gest gen sog',
    'abs bspw insb mind max min med jur phil rer nat h.c z u a d i e',
  ),
  maybe: wordSet('usw etc uvm co ltd inc corp e.v jh jhd str mio mrd tel ehem a.d a.m n.chr v.chr p.m'),
  numbered: wordSet('az gem rd nr nrn art abs bd s kap ziff jan feb märz apr jun jul aug sept sep okt nov dez abb §'),
  ordinals: true,
  saying: wordSet('sagte sagt fragte fragt meinte meint rief antwortete erklärte ergänzte schrieb'),
  functionWords: wordSet(germanFunctionWords),
  leaning: wordSet(
    'er sie es ihn ihm ihr ihre sein seine dieser diese dieses diesem diesen jener jene jenes aber doch und oder denn jedoch trotzdem',
    'dennoch deshalb daher darum deswegen somit also dabei damit dazu dafür dagegen davon daran darauf danach dann dort außerdem zudem',
    'stattdessen hingegen allerdings ebenso beide beides so auch solche dadurch daraufhin dementsprechend darüber darunter darin daraus dahinter daneben davor dazwischen hierbei hierfür hierzu hiermit',
    'seinen seinem seiner ihren ihrem ihnen deren dessen ersterer erstere letzterer letztere letzteres derartige derlei solche solcher',
    'zuletzt umso anfangs zusätzlich demnach folglich vielmehr anschließend schließlich insofern immerhin obendrein überdies kurzum',
    'nichtsdestotrotz ebendies jene jenen jenem hier nämlich zwar weitere weiteres',
  ),
  standingPhrases: phrases('es gibt |es gab '),
  leaningPhrases: phrases(
    'auf der anderen seite|zum anderen|der andere|die andere|das andere|die beiden|im gegensatz dazu|im vergleich dazu',
    'zum beispiel|in diesem |in dieser |aus diesem |gleichzeitig|zeitgleich|vorausgegangen |vorangegangen |gemeint ',
    'zugleich|währenddessen|inzwischen|unter anderem|ein weiterer |eine weitere |ein weiteres |darüber hinaus|im übrigen',
    'infolgedessen|seitdem|seither|anders als |stunden später|tage später|wochen später|monate später|jahre später',
    'wenig später|kurz darauf|kurz danach|später |im anschluss|ähnlich |ein ähnlicher |ein ähnliches |eine ähnliche ',
    'ebenfalls|weiterhin |ferner |umgekehrt|einer von ihnen|eine von ihnen|alternativ|hinzu kommt|hinzu kommen|jahr später',
    'ein jahr später|einen tag später|einen monat später|eine woche später|am tag darauf|am nächsten tag|im jahr darauf',
    'kein wunder|ein zweiter |eine zweite |ein zweites |ein dritter |eine dritte |ein drittes |erst dann|erst danach',
    'bis dahin|genau das|genau diese|in der folge|mit anderen worten|kurz gesagt|im unterschied dazu|einen solchen',
    'eine solche|ein solcher|ein solches',
  ),
  persons: wordSet('er ihm ihn'),
  articles: { opening: wordSet('der die das den dem'), inside: wordSet('das dieser diese dieses diesem diesen') },
  boilerplate:
    /in diesem (?:artikel|beitrag|blogbeitrag|video|ratgeber),? (?:zeige|zeigen|erfahren|erfährst|erkläre|erklären|lesen|stelle|stellen)|wir zeigen (?:ihnen|euch|dir)|(?:erfahren|erfährst) (?:sie|du) (?:hier|in|mehr)|mit material (?:von|der)|alle rechte vorbehalten|newsletter (?:abonnieren|bestellen|anmelden)|jetzt (?:abonnieren|anmelden)|lesen sie (?:auch|hier|mehr|weiter)|mehr zum thema|klicken sie|dieser (?:artikel|text|beitrag) (?:erschien|ist|wurde)|wie (?:wir )?(?:bereits |schon )?berichtet(?:en)?\b|\((?:siehe )?(?:abb(?:ildung)?|foto|bild|grafik|tab(?:elle)?)\.? ?\d*\)|\bweiter (?:unten|oben)\b|\b(?:video|bild|grafik|tabelle|liste|foto|formular|link) (?:unten|oben)\b|\bfinde(?:n sie|st du|t ihr) (?:\p{L}+ )?(?:hier|unten|unter)\b|am kiosk\b|^das heft (?:ist|erscheint|kostet)|^(?:heute|hier|im folgenden) geht es\b|^hier (?:gibt es|finde[nst]*|geht es|lesen|erfahren)\b|\b(?:zeige?|verrate|erkläre) ich (?:euch|dir|ihnen)\b/iu,
  coming:
    /\b(?:voraussichtlich|soll(?:en)? (?:im|ab|bis|am|noch|künftig|nächste)|ist (?:für|ab) .{3,30} (?:geplant|vorgesehen)|geplant ist|nächste[nrs]? (?:woche|monat|jahr|frühjahr|sommer|herbst|winter)|(?:kommende|nächste)[nrs]? (?:woche|monat|jahr)|bleibt (?:offen|unklar|abzuwarten)|(?:noch )?(?:unklar|offen) (?:ist|bleibt),? (?:ob|wann|wie|wer)|noch nicht (?:bekannt|klar|entschieden))\b/i,
  future: /\b(?:wird|werden|soll|sollen|will|wollen|beginnt|startet|tritt|treten|folgt|folgen|geplant|erwartet)\b/iu,
  speakers: wordSet('ich wir du ihr euch mir uns unser unsere unseren unserem dein deine mein meine'),
  next: NEXT_HEADINGS.de,
};

import type { LanguageRules } from './language-rules.ts';
import { wordSet } from './word-set.ts';

export const german: LanguageRules = {
  never: wordSet(
    'hr hrn fr dr prof dipl ing frhr st z.b d.h u.a v.a z.t i.d.r o.ä u.ä s.o s.u vgl bzw ca evtl ggf inkl exkl zzgl geb gest gen sog',
    'abs bspw insb mind max min med jur phil rer nat h.c z u d i',
  ),
  maybe: wordSet('usw etc uvm co ltd inc corp e.v jh jhd str mio mrd tel ehem a.d a.m n.chr v.chr p.m'),
  numbered: wordSet('nr nrn art abs bd s kap ziff jan feb märz apr jun jul aug sept sep okt nov dez abb §'),
  ordinals: true,
  saying: wordSet('sagte sagt fragte fragt meinte meint rief antwortete erklärte ergänzte schrieb'),
  functionWords: wordSet(
    'der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern sowie als wie wenn dann ob dass daß weil da',
    'in im an am auf aus bei beim bis durch für gegen ohne um unter über von vom vor zu zum zur zwischen mit nach seit während wegen trotz',
    'neben hinter gegenüber er sie es ihn ihm ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines wir uns unser unsere',
    'ich mich mir mein meine du dich dir dein deine man sich selbst dieser diese dieses diesem diesen jener jene jenes solche was wer wen wem',
    'wessen wo wann warum wohin woher welche welcher welches ist sind war waren bin bist wird werden wurde wurden worden hat haben hatte',
    'hatten kann können konnte könnte muss müssen musste soll sollen sollte will wollen wollte darf dürfen nicht kein keine keinen keiner',
    'nur noch schon auch so sehr mehr viel viele alle alles jeder jede jedes andere anderen einige etwa hier dort nun jetzt immer wieder',
    'sagte sagt gibt gab bereits zudem jedoch dabei damit dazu darauf daran davon dafür dagegen deshalb daher trotzdem außerdem',
  ),
  determiners: wordSet('der die das den dem des ein eine einen einem einer eines'),
  linking: wordSet('des von'),
  capitalNouns: true,
  leaning: wordSet(
    'er sie es ihn ihm ihr ihre sein seine dieser diese dieses diesem diesen jener jene jenes aber doch und oder denn jedoch trotzdem',
    'dennoch deshalb daher darum deswegen somit also dabei damit dazu dafür dagegen davon daran darauf danach dann dort außerdem zudem',
    'stattdessen hingegen allerdings ebenso beide beides so auch das solche dadurch daraufhin dementsprechend',
  ),
};

import { italianFunctionWords } from './function-words.ts';
import type { LanguageRules } from './language-rules.ts';
import { NEXT_HEADINGS } from './next-headings.ts';
import { none, phrases, wordSet } from './word-set.ts';

export const italian: LanguageRules = {
  never: wordSet(
    'sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col cap mons s ss p.es es cfr vs ca cit fam',
  ),
  maybe: wordSet('ecc etc s.p.a s.r.l s.n.c inc ltd corp jr a.c d.c p.iva'),
  numbered: wordSet('n nn no nr art artt p pp pag pagg vol cap fig tab tel gen feb mar apr mag giu lug ago set ott nov dic'),
  ordinals: false,
  saying: wordSet('disse dice chiese chiede rispose aggiunse spiegò'),
  functionWords: wordSet(italianFunctionWords),
  leaning: wordSet(
    'egli ella esso essa essi esse lui lei loro questo questa questi queste quello quella quelli quelle quel quei ciò suo sua suoi sue ma e ed',
    'però tuttavia quindi dunque perciò pertanto inoltre anche invece infatti poi allora così entrambi entrambe neppure nemmeno altrimenti',
    'altri altre altro altra lì là infine insomma eppure oppure gliela gli dopodiché',
  ),
  standingPhrases: phrases("c'è |c’è |ci sono |c'era |c’era |ci saranno |anche se |così come "),
  leaningPhrases: phrases(
    "il suo |la sua |i suoi |le sue |il loro |la loro |d'altra parte|d’altra parte|al contrario|per esempio|ad esempio",
    'di conseguenza|nel frattempo|allo stesso tempo|allo stesso modo|per questo|per quanto riguarda invece|in questo ',
    "in questa |in tal |da allora|a quel punto|l'altro |l’altro |l'altra |l’altra |gli altri |le altre |lo stesso ",
    'la stessa |i due |le due |un secondo |una seconda |un terzo |poco dopo|ore dopo|giorni dopo|mesi dopo|anni dopo',
    'un anno dopo|più tardi|il giorno dopo|uno di loro|una di loro|tra questi|fra questi|di fatto|in altre parole',
    'non a caso|tornando ',
  ),
  persons: wordSet('egli ella lui lei loro essi esse'),
  articles: { opening: none, inside: none },
  boilerplate:
    /in questo (?:articolo|post|video),? (?:ti|vi|vedremo|scoprirai|parleremo)|tutti i diritti riservati|iscriviti|abbonati|clicca (?:qui|su)|seguici|leggi (?:anche|di più|tutto)|questo articolo (?:è|contiene)|come (?:già )?(?:detto|riportato)|qui sotto|di seguito (?:trovi|trovate)|\(vedi (?:fig|foto|tab)/i,
  coming:
    /\b(?:è previst[oa]|sono previst[ie]|si prevede|dovrebbe(?:ro)?|prossim[oa] (?:settimana|mese|anno|stagione|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|resta da (?:vedere|capire)|non è ancora (?:chiaro|noto|decis[oa]))(?!\p{L})/iu,
  future: /(?:\p{L}{2}r(?:à|anno)|\bprevist[oaie]|\bdev(?:e|ono))(?!\p{L})/iu,
  speakers: wordSet('io noi tu voi nostro nostra nostri nostre tuo tua vostro vostra mio mia mi ci vi'),
  next: NEXT_HEADINGS.it,
};

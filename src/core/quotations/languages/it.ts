import { genderMap, type Language, plainLanguage, wordSet } from './language.ts';

/** Italian. */
export const italian: Language = {
  ...plainLanguage,
  verbs: wordSet(`dice detto disse diceva dicono dichiara dichiarato dichiarò afferma affermato affermò spiega spiegato spiegò aggiunge
    aggiunto aggiunse sostiene sostenuto racconta raccontato raccontò scrive scritto scrisse risponde risposto rispose chiede chiesto chiese
    osserva osservato commenta commentato conclude concluso sottolinea sottolineato ricorda ricordato precisa precisato assicura assicurato
    avverte avvertito annuncia annunciato denuncia denunciato ammette ammesso insiste insistito ribadisce ribadito conferma confermato
    replica replicato esclama esclamato lamenta lamentato promette promesso riferisce riferito`),
  participles: wordSet('dicendo aggiungendo spiegando affermando sottolineando precisando'),
  viewOf: wordSet('per'),
  accordingTo: [['secondo'], ['a', 'detta', 'di'], ['nelle', 'parole', 'di']],
  pronouns: new Map([
    ['lui', 'he'],
    ['egli', 'he'],
    ['lei', 'she'],
    ['ella', 'she'],
    ['loro', 'they'],
    ['io', 'speaker'],
    ['noi', 'speaker'],
  ] as const),
  determiners: wordSet(
    'il lo la l i gli le un uno una questo questa questi queste quel quella suo sua suoi sue loro nostro nostra mio mia alcuni due tre',
  ),
  indefinites: wordSet('un uno una'),
  definites: wordSet('il lo la l'),
  prepositions:
    wordSet(`di del dello della dell dei degli delle a al allo alla all ai agli alle da dal dallo dalla dall in nel nello nella nell
    con per su sul sulla sull tra fra contro durante dopo prima senza sotto verso presso secondo`),
  conjunctions: wordSet('e ed ma o oppure né che quando se come perché mentre poiché dunque quindi'),
  relatives: wordSet('che cui quale'),
  betweens: wordSet(`anche ha hanno aveva avevano poi ancora già inoltre infine invece sempre si gli le ci vi mi lunedì martedì mercoledì
    giovedì venerdì sabato domenica ieri oggi`),
  notNames:
    wordSet(`lo la di del della dei degli al da dal lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio
    giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani anche ha hanno aveva avevano è era poi inoltre infine così
    non sì più qui lì chi cosa tutto tutti`),
  particles: wordSet('di de del della dei degli da dal van von lo la al'),
  titles: wordSet(`presidente presidentessa ministro ministra sindaco sindaca deputato deputata senatore senatrice direttore direttrice
    professore professoressa dottore dottoressa dott dott. prof prof. generale colonnello capitano giudice avvocato avvocata portavoce
    segretario segretaria papa cardinale vescovo capo governatore assessore assessora commissario commissaria premier cancelliere`),
  elisions: wordSet('l un dell all dall nell sull quell d c s'),
  courtesies: wordSet('signor signora signorina sig sig. sig.ra don donna'),
  genders: genderMap(
    'signor sig sig. sindaco ministro senatore direttore professore',
    'signora signorina sindaca ministra senatrice direttrice professoressa dottoressa',
  ),
  abbreviations: wordSet('sig sigg dott prof avv ing on es pag art ecc'),
  organizationNouns: wordSet(`ministero governo partito polizia procura tribunale sindacato associazione azienda gruppo società università
    istituto commissione consiglio comune regione agenzia federazione comitato banca`),
  documentNouns: wordSet('rapporto comunicato lettera studio documento testo legge articolo sentenza relazione nota'),
  invertsAfterQuotation: true,
  dropsSubjects: true,
  dialogueDashes: true,
};

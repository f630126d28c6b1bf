import { forms, type Language, plainLanguage, wordSet, wordsBy } from './language.ts';

/** Italian. */
export const italian: Language = {
  ...plainLanguage,
  verbs: wordSet(
    `dice detto disse diceva dicono aggiunge aggiunto aggiunse sostiene sostenuto scrive scritto scrisse risponde risposto rispose chiede
      chiesto chiese conclude concluso avverte avvertito ammette ammesso insiste insistito ribadisce ribadito promette promesso riferisce
      riferito`,
    forms(
      'a/ato/ò/ano',
      'dichiar afferm spieg raccont osserv comment sottoline ricord precis assicur annunci denunci conferm replic esclam lament',
    ),
  ),
  participles: wordSet('dicendo aggiungendo spiegando affermando sottolineando precisando'),
  viewOf: wordSet('per'),
  accordingTo: [['secondo'], ['a', 'detta', 'di'], ['nelle', 'parole', 'di']],
  pronouns: wordsBy({ he: 'lui egli', she: 'lei ella', they: 'loro', speaker: 'io noi' }),
  determiners: wordSet(
    'il lo la l i gli le un uno una questo questa questi queste quel quella suo sua suoi sue loro nostro nostra mio mia alcuni due tre',
  ),
  indefinites: wordSet('un uno una'),
  definites: wordSet('il lo la l'),
  prepositions:
    wordSet(`di del dello della dell dei degli delle a al allo alla all ai agli alle da dal dallo dalla dall in nel nello nella nell con
      per su sul sulla sull tra fra contro durante dopo prima senza sotto verso presso secondo`),
  locatives: wordSet('in'),
  conjunctions: wordSet('e ed ma o oppure né che quando se come perché mentre poiché dunque quindi'),
  relatives: wordSet('che cui quale'),
  betweens: wordSet(`anche ha hanno aveva avevano poi ancora già inoltre infine invece sempre si gli le ci vi mi lunedì martedì mercoledì
    giovedì venerdì sabato domenica ieri oggi`),
  notNames:
    wordSet(`lo la di del della dei degli al da dal lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile
      maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani anche ha hanno aveva avevano è era poi inoltre
      infine così non sì più qui lì chi cosa tutto tutti`),
  particles: wordSet('di de del della dei degli da dal van von lo la al'),
  titles: wordSet(
    `presidente presidentessa senatore senatrice direttore direttrice professore professoressa dottore dottoressa dott dott. prof prof.
      generale colonnello capitano giudice portavoce papa cardinale vescovo capo governatore assessore assessora premier cancelliere`,
    forms('o/a', 'ministr sindac deputat avvocat segretari commissari'),
  ),
  elisions: wordSet('l un dell all dall nell sull quell d c s'),
  courtesies: wordSet('signor signora signorina sig sig. sig.ra don donna'),
  genders: wordsBy({
    he: 'signor sig sig. sindaco ministro senatore direttore professore',
    she: 'signora signorina sindaca ministra senatrice direttrice professoressa dottoressa',
  }),
  abbreviations: wordSet('sig sigg dott prof avv ing on es pag art ecc'),
  organizationNouns: wordSet(`ministero governo partito polizia procura tribunale sindacato associazione azienda gruppo società università
    istituto commissione consiglio comune regione agenzia federazione comitato banca`),
  documentNouns: wordSet('rapporto comunicato lettera studio documento testo legge articolo sentenza relazione nota'),
  invertsAfterQuotation: true,
  dropsSubjects: true,
  dialogueDashes: true,
};

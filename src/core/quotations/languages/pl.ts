import { forms, type Language, plainLanguage, wordSet, wordsBy } from './language.ts';

/** Polish: no articles, and names in the form that the sentence gives them. */
export const polish: Language = {
  ...plainLanguage,
  verbs: wordSet(
    `powiedzieli mówi mówią dodali dodaje stwierdza podkreśla zaznacza wyjaśnia pisze odpowiada pyta przyznaje oświadczyli informuje
      ocenia zapewnia ostrzega tłumaczy komentuje wspomina opowiada przekonuje zauważa krzyknął krzyknęła szepnął szepnęła żali czytamy
      napisano stwierdzono`,
    forms(
      'ł/ła/ło',
      `powiedzia mówi doda stwierdzi podkreśli zaznaczy wyjaśni napisa odpowiedzia zapyta przyzna oświadczy poinformowa oceni zapewni
        ostrzeg tłumaczy skomentowa wspomina opowiada przekonywa zauważy przypomnia podsumowa ogłosi rzek zawoła obieca`,
    ),
  ),
  participles: wordSet('mówiąc dodając podkreślając wyjaśniając'),
  readIn: wordSet('czytamy napisano stwierdzono'),
  containers: wordSet('w we'),
  accordingTo: [['według'], ['zdaniem']],
  pronouns: wordsBy({ he: 'on', she: 'ona', they: 'oni', speaker: 'ja my' }),
  objects: wordSet('mu jej im mi nam'),
  determiners: wordSet('ten ta to ci te jeden jedna jedno pewien pewna nasz nasza jego jej ich swój swoja kilku kilka dwóch dwie trzech'),
  indefinites: wordSet('jeden jedna pewien pewna'),
  prepositions: wordSet('z ze w we na do od o po za przez dla przy przed nad pod między bez u wobec według podczas'),
  locatives: wordSet('w we'),
  conjunctions: wordSet('i a ale oraz lub albo że gdy kiedy ponieważ bo jak choć więc jednak aby żeby'),
  relatives: wordSet('który która które którzy'),
  betweens: wordSet(`także też również potem później już jeszcze się wczoraj dziś następnie poniedziałek wtorek środę czwartek piątek
    sobotę niedzielę nam mu jej im`),
  notNames:
    wordSet(`zdaniem poniedziałek wtorek środa czwartek piątek sobota niedziela także też również potem później już jeszcze wczoraj dziś
      jutro nie tak co kto gdzie dlaczego tu tam`),
  particles: wordSet('von van de'),
  titles: wordSet(
    `prezydent ministra burmistrz burmistrzyni wójt poseł posłanka prof prof. doktor dr dr. generał gen gen. pułkownik kapitan sędzia
      prokurator adwokat mecenas rzecznik rzeczniczka przewodniczący przewodnicząca sekretarz papież kardynał biskup szef szefowa wojewoda
      starosta radny radna`,
    forms('/ka', 'premier minister senator dyrektor profesor prezes trener'),
  ),
  courtesies: wordSet('pan pani'),
  genders: wordsBy({
    he: 'pan poseł rzecznik przewodniczący',
    she: 'pani posłanka rzeczniczka przewodnicząca burmistrzyni dyrektorka szefowa radna prezeska ministra',
  }),
  abbreviations: wordSet('dr prof gen płk mjr kpt ks św ul nr np itd tzw'),
  organizationNouns:
    wordSet(`ministerstwo rząd partia policja prokuratura sąd związek stowarzyszenie firma spółka uniwersytet instytut komisja rada urząd
      agencja fundacja komitet bank`),
  documentNouns: wordSet('raport komunikat oświadczenie list badanie dokument tekst ustawa artykuł wyrok'),
  invertsAfterQuotation: true,
  dropsSubjects: true,
  dialogueDashes: true,
};

import { genderMap, type Language, plainLanguage, wordSet } from './language.ts';

/** Polish: no articles, and names in the form that the sentence gives them. */
export const polish: Language = {
  ...plainLanguage,
  verbs: wordSet(`powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodali dodaje stwierdził stwierdziła stwierdza
    podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia napisał napisała pisze odpowiedział
    odpowiedziała odpowiada zapytał zapytała pyta przyznał przyznała przyznaje oświadczył oświadczyła oświadczyli oświadczyło poinformował
    poinformowała poinformowało informuje ocenił oceniła ocenia zapewnił zapewniła zapewnia ostrzegł ostrzegła ostrzega tłumaczył tłumaczyła
    tłumaczy komentuje skomentował skomentowała wspomina wspominał wspominała opowiada opowiadał opowiadała przekonuje przekonywał
    przekonywała zauważył zauważyła zauważa przypomniał przypomniała podsumował podsumowała ogłosił ogłosiła ogłosiło krzyknął krzyknęła
    szepnął szepnęła rzekł rzekła zawołał zawołała żali obiecał obiecała czytamy napisano stwierdzono`),
  participles: wordSet('mówiąc dodając podkreślając wyjaśniając'),
  readIn: wordSet('czytamy napisano stwierdzono'),
  containers: wordSet('w we'),
  accordingTo: [['według'], ['zdaniem']],
  pronouns: new Map([
    ['on', 'he'],
    ['ona', 'she'],
    ['oni', 'they'],
    ['ja', 'speaker'],
    ['my', 'speaker'],
  ] as const),
  objects: wordSet('mu jej im mi nam'),
  determiners: wordSet('ten ta to ci te jeden jedna jedno pewien pewna nasz nasza jego jej ich swój swoja kilku kilka dwóch dwie trzech'),
  indefinites: wordSet('jeden jedna pewien pewna'),
  definites: new Set<string>(),
  prepositions: wordSet('z ze w we na do od o po za przez dla przy przed nad pod między bez u wobec według podczas'),
  conjunctions: wordSet('i a ale oraz lub albo że gdy kiedy ponieważ bo jak choć więc jednak aby żeby'),
  relatives: wordSet('który która które którzy'),
  betweens: wordSet(`także też również potem później już jeszcze się wczoraj dziś następnie poniedziałek wtorek środę czwartek piątek sobotę
    niedzielę nam mu jej im`),
  notNames:
    wordSet(`zdaniem poniedziałek wtorek środa czwartek piątek sobota niedziela także też również potem później już jeszcze wczoraj dziś jutro nie tak
    co kto gdzie dlaczego tu tam`),
  particles: wordSet('von van de'),
  titles: wordSet(`prezydent premier premierka minister ministra ministerka burmistrz burmistrzyni wójt poseł posłanka senator senatorka
    dyrektor dyrektorka profesor profesorka prof prof. doktor dr dr. generał gen gen. pułkownik kapitan sędzia prokurator adwokat mecenas
    rzecznik rzeczniczka przewodniczący przewodnicząca sekretarz papież kardynał biskup szef szefowa wojewoda starosta radny radna prezes
    prezeska trener trenerka`),
  courtesies: wordSet('pan pani'),
  genders: genderMap(
    'pan poseł rzecznik przewodniczący',
    'pani posłanka rzeczniczka przewodnicząca burmistrzyni dyrektorka szefowa radna prezeska ministra',
  ),
  abbreviations: wordSet('dr prof gen płk mjr kpt ks św ul nr np itd tzw'),
  organizationNouns:
    wordSet(`ministerstwo rząd partia policja prokuratura sąd związek stowarzyszenie firma spółka uniwersytet instytut komisja
    rada urząd agencja fundacja komitet bank`),
  documentNouns: wordSet('raport komunikat oświadczenie list badanie dokument tekst ustawa artykuł wyrok'),
  invertsAfterQuotation: true,
  dropsSubjects: true,
  dialogueDashes: true,
};

import { forms, type Language, plainLanguage, wordSet, wordsBy } from './language.ts';

/** German. */
export const german: Language = {
  ...plainLanguage,
  verbs: wordSet(
    `sagen gesagt schrieb schreibt schrieben schreiben mitteilte nannte nennt nannten fragen ankündigte sprach spricht sprachen urteilte
      hieß heißt unterstrich unterstreicht gab rief räumte bemerkte resümierte bilanzierte twitterte unterstellte verteidigte verlangte
      vermutete wies zeigte freute verglich beschrieb beschreibt prophezeite hob führte so fuhr schloss vermeldete glaubt fasste findet
      fand denkt dachte lästerte scherzte schimpfte staunte befand befindet wetterte höhnte spottete jubelte`,
    forms('te/t/ten', 'sag erklär mein beton berichte kritisier bezeichne forder warn frag zitier'),
    forms(
      'te/t',
      `füg ergänz teil kommentier äußer begründe behaupte antworte entgegne erwider verkünde kündig bekräftig versicher erläuter stell lob
        mahn beklag bestätig formulier konstatier laute appellier melde erinner hoff schilder feststell bedauer begrüß klag droh schwärm`,
    ),
  ),
  sureVerbs: wordSet(
    'sagte sagt sagten gesagt erklärte erklärt meinte meint betonte betont schrieb schreibt antwortete fragte ergänzte worten',
  ),
  citingVerbs: wordSet('zitierte zitiert zitierten'),
  participles: wordSet(`worten zitiert gemeint geschrieben mitgeteilt gewarnt gefordert geantwortet hinzugefügt geäußert gefragt bemängelt
    moniert`),
  accordingTo: [
    ['laut'],
    ['nach', 'angaben'],
    ['nach', 'aussage'],
    ['nach', 'ansicht'],
    ['nach', 'meinung'],
    ['nach', 'worten'],
    ['nach', 'auffassung'],
    ['nach', 'darstellung'],
    ['nach', 'einschätzung'],
    ['nach', 'überzeugung'],
    ['nach', 'aussagen'],
    ['nach', 'bewertung'],
    ['nach', 'informationen'],
    ['nach', 'berichten'],
    ['nach', 'schilderung'],
    ['zitat'],
  ],
  accordingAfter: wordSet('zufolge'),
  readIn: wordSet('heißt hieß steht stand lautet lautete lesen las'),
  containers: wordSet('in im auf'),
  pronouns: wordsBy({ he: 'er ihm', she: 'sie ihr', speaker: 'ich wir' }),
  determiners: wordSet(`der die das des dem den ein eine einer eines einem einen dieser diese dieses diesem diesen sein seine seiner ihr
    ihre ihrer ihren kein keine mehrere viele einige beide zwei drei`),
  indefinites: wordSet('ein eine einer eines einem einen'),
  obliques: wordSet('dem den des einem einen eines diesem diesen keinem keinen seinem seinen ihrem ihren'),
  objects: wordSet('ihm ihn ihnen mir uns'),
  definites: wordSet('der die'),
  owners: wordSet('sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren'),
  prepositions: wordSet(`von vom für aus bei beim im in zu zur zum mit des über am an auf um gegenüber nach vor seit unter gegen durch
    ohne während wegen trotz zwischen hinter neben als wie laut ab angesichts anlässlich außerhalb bezüglich binnen dank entgegen gemäß
    hinsichtlich innerhalb anstelle statt infolge mittels samt`),
  nounPrepositions: wordSet('von vom des für aus bei beim'),
  locatives: wordSet('in im nach'),
  conjunctions: wordSet('und aber oder denn sondern dass daß weil wenn als während obwohl da nachdem bevor ob doch jedoch damit'),
  coordinators: wordSet('und aber oder denn sondern doch jedoch'),
  complementizers: wordSet('dass daß ob'),
  relatives: wordSet('welcher welche welches dessen deren'),
  auxiliaries: wordSet('hat habe haben hatte hatten wird werden wurde wurden soll sollen sollte will'),
  betweens: wordSet(`es auch dann später hat habe hatte haben wurde wird werden ist sind dabei zudem außerdem weiter weiterhin gestern
    heute bereits selbst sich nun noch jedoch dazu damals daraufhin wörtlich mir uns ihm ihr ihnen unter anderem am im montag dienstag
    mittwoch donnerstag freitag samstag sonntag abend morgen vormittag nachmittag`),
  notNames: wordSet(`es von zu montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
    september oktober november dezember so auch dann dabei zudem außerdem heute gestern morgen nun noch dazu damals daraufhin was wer wo
    warum hier dort nicht nur darin darauf daran darüber davon deshalb deswegen demnach demgegenüber dagegen außer ähnlich anders später
    früher zuletzt zuvor schließlich schon bereits erst insgesamt inzwischen mittlerweile unterdessen gleichzeitig gleichwohl allerdings
    dennoch trotzdem zwar vielleicht offenbar natürlich jetzt danach vorher daher somit zunächst anschließend ursprünglich weiter
    weiterhin zusätzlich ebenso ebenfalls gerade derzeit derweil bisher bislang neuerdings selbst sogar hinzu alle zitat angaben`),
  particles: wordSet('von van de zu bin al'),
  titles: wordSet(
    `senator mitglied parteichef trainer papst kardinal bischof richter general oberst staatssekretär direktor geschäftsführer leiter
      experte expertin experten kapitän ologe ologin ologen anwalt anwältin ärztin facharzt tierarzt autorin landwirt stadtrat stadträtin
      landrat landrätin`,
    forms('er/e/en', 'früher ehemalig stellvertretend'),
    forms('er/e', 'vorsitzend abgeordnet beauftragt'),
    forms(
      '/in',
      `präsident kanzler minister pfarrer pastor sprecher chef generalsekretär ökonom astronom fotograf geograf musiker physiker chemiker
        politiker historiker techniker forscher wissenschaftler händler lehrer meister redakteur ingenieur journalist aktivist jurist
        polizist anwohner inhaber betreiber besitzer fahrer förster architekt künstler regisseur dirigent`,
    ),
  ),
  courtesies: wordSet('professor prof prof. dr dr. herr frau herrn'),
  genders: wordsBy({ he: 'herr herrn papst', she: 'frau' }),
  feminineEnding: 'in',
  abbreviations: wordSet('dr prof st nr bzw ca usw vgl jr sr str abs art bspw evtl ggf inkl mio mrd sog'),
  organizationNouns:
    wordSet(`ministerium auswärtiges amt bundesregierung regierung partei fraktion verband verein polizei staatsanwaltschaft gericht
      unternehmen konzern firma gewerkschaft universität institut kommission rat bundestag bundesrat senat behörde zeitung magazin spiegel
      bild agentur organisation opposition ag gmbh eu uno nato spd cdu csu fdp`),
  documentNouns: wordSet(
    'bericht erklärung mitteilung pressemitteilung brief schreiben studie gutachten urteil gesetz artikel dokument text',
  ),
  genitives: wordSet('des der eines einer'),
  ordinalStops: true,
  capitalizesNouns: true,
  invertsAfterQuotation: true,
};

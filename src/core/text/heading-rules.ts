import { primaryLanguage } from './language.ts';
import { wordSet } from './word-set.ts';

/** What a language's noun phrases are known by. All words are folded to lower case. */
export interface HeadingRules {
  /** Articles, possessives and prepositions after which a noun phrase stands. */
  determiners: ReadonlySet<string>;
  /** What brings in one of many ("a plan", "any plan"): a phrase behind it names no theme. */
  indefinite: ReadonlySet<string>;
  /** What brings in a noun in another form than a heading has it ("den Häusern"). */
  bending: ReadonlySet<string>;
  /** Articles that may stand between a linking word and what it links. */
  articles: ReadonlySet<string>;
  /** Function words that may stand inside a noun phrase ("of"). */
  linking: ReadonlySet<string>;
  /** Linking words after which no article stands. */
  conjunctions: ReadonlySet<string>;
  /** Articles before which a noun phrase cannot begin that stands alone ("des Hauses"). */
  genitives: ReadonlySet<string>;
  /** Words before which no noun phrase ends but by a verb: "the agency runs the". */
  subjects: ReadonlySet<string>;
  /** Words after which a verb stands rather than a noun phrase. */
  beforeVerbs: ReadonlySet<string>;
  /** Frequent forms of verbs that no ending tells. */
  verbs: ReadonlySet<string>;
  /** Words that say too little at either end of a heading. */
  vague: ReadonlySet<string>;
  /** Endings that no noun has. */
  notNoun: RegExp;
  /** Endings that a noun shares with forms of a verb ("plans"). */
  verbal: RegExp;
  /** Endings of adjectives, which end no noun phrase unless the article shows them as nouns. */
  adjective: RegExp;
  /** Words that begin a clause rather than a noun phrase ("forming new stars"). */
  notOpening: RegExp;
  /** Words that hold a function word or a verb in short ("you'll", "qu'une"). */
  contracted: RegExp;
  /** Whether what a noun is like follows it. */
  nounFirst: boolean;
  /** Whether all nouns are written with a capital. */
  capitalNouns: boolean;
}

const none: ReadonlySet<string> = new Set();
const never = /(?!)/;

const english: HeadingRules = {
  determiners: wordSet(
    'the a an his her its their our your my of in on for with from by about against between into over under through across',
    'near no any every some at within without during despite amid toward towards',
  ),
  indefinite: wordSet('a an any every some no each another one two three four five six seven eight nine ten my your his her'),
  bending: none,
  articles: wordSet('the a an its their his her our'),
  linking: wordSet('of for and between'),
  conjunctions: wordSet('and'),
  genitives: none,
  subjects: wordSet(
    'the a an this these those his her its their our your my he she it they we i you him them us me any some every each all',
  ),
  beforeVerbs: wordSet(
    'to would will can could should may might must shall also not never always often they we you i he she it who that which do does did',
  ),
  verbs: wordSet(
    'took taken came become became went gone gave given got gotten found told left kept held led lost won built bought brought thought felt',
    'met ran saw seen paid sent spent stood began begun knew known grew grown wrote written spoke spoken drove driven rose risen fell fallen broke',
    'broken chose chosen drew drawn threw thrown flew wore worn sat lay laid let wants needs seems seem seemed makes make made takes take',
    'comes come goes gives give gets see sees know knows think thinks keeps keep become becomes include includes including makes allow',
    'allows require requires remain remains provide provides offer create creates ensure ensures help helps using used hit cut put shut',
    'shows show shown says say saying want need understand believe believes feel feels tell tells ask asks seek seeks choose learn try tries',
    'called going being named continue continues continued unfold unfolds consider visit read find enjoy add lets run runs stay stays live lives work works look looks turn turns set sets sought hear heard',
  ),
  vague: wordSet(
    'way ways thing things lot lots part parts number numbers kind kinds sort type types bit piece time times moment day days week weeks month',
    'months year years decade decades today tomorrow yesterday night morning afternoon evening hour hours minute minutes people person man',
    'woman men women guy guys anyone someone something anything nothing everything everyone case cases fact facts point points end side rest',
    'idea ideas example examples reason reasons result results course order terms term sense percent cent first second third last next new',
    'good better best big bigger great little long short old same different several various least range list set series variety couple dozen',
    'hundred hundreds thousand thousands million millions billion billions amount degree level levels place places top bottom real whole',
    'general important entire full key major main many recent previous following certain possible available able likely own right wrong sure',
    'high low small large larger smaller early late later earlier past current currently future common simple fine nice pretty really area',
    'areas step steps aspect aspects addition front back line lines word words question questions answer answers look stuff story name names',
    'article post posts page site website statement interview report reports spokesman spokeswoman spokesperson course section chapter detail',
    'details information process everyone else together away instead rather quite almost nearly mr mrs ms dr prof sen rep gov one two three',
    'four five six seven eight nine ten half monday tuesday wednesday thursday friday saturday sunday january february march april june july',
    'august september october november december north south east west northern southern eastern western eleven twelve twenty fifteen thirty forty fifty sixty',
    'according latest fourth fifth sixth seventh eighth ninth tenth worst usual supposed excellent memorable sensible iconic actual free newsletter notice less hard immediate complicated former extra non www total average basis additional introduction conclusion overview straight example instance others such else enough focus purpose aim goal role final aforementioned abovementioned so-called favorite favourite huge sheer',
  ),
  notNoun: /(?:(?<!s[ph]e|se|ne|e|f|bl|br|w)ed|n't|(?<!fami|supp|rep|assemb|monopo|anoma|ral|tal|bel|bul|^al|^f)ly|izes?|ise[sd])$/,
  adjective: /(?:ous|ful|less|able|ible|ical|ive|ish|ent|ant|ary|ic|al|est|ing|er|ian|ese)$/,
  notOpening: /^\p{Ll}+ing$|^\p{L}+ly$/u,
  verbal: /(?<!ion|ment|or|ist|ing|ure|age|nce|ty|ness|ship|ic|s|u|i)s$/,
  contracted: /'(?:ll|re|ve|d|m|t)$/,
  nounFirst: false,
  capitalNouns: false,
};

const german: HeadingRules = {
  determiners: none,
  indefinite: wordSet('ein eine einen einem einer eines kein keine keinen keinem keiner jeder jede jedes jeden'),
  bending: wordSet('den des eines mit von zu bei aus nach seit in an auf unter vor zwischen neben ab außer'),
  articles: wordSet('den dem einen einem einer eine ein die das der'),
  linking: wordSet('des der und gegen für'),
  conjunctions: wordSet('und'),
  genitives: wordSet('des eines'),
  subjects: none,
  beforeVerbs: none,
  verbs: none,
  vague: wordSet(
    'jahr jahre jahren jahres tag tage tagen woche wochen monat monate monaten stunde stunden minuten uhr zeit zeiten mal male euro prozent',
    'millionen milliarden montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli',
    'august september oktober november dezember menschen mann frau leute teil teile weise art arten fall fälle ende seite seiten beispiel',
    'grund gründe ding dinge herr frau dr prof punkt frage fragen antwort sache möglichkeit folge rahmen bereich regel angaben aussage ihnen',
    'sie ihre ihr ihrem ihren wir weniger mehr viele alle aktuellen anfang morgen abend nacht mitte thema richtung nähe abs nr satz',
  ),
  notNoun: never,
  adjective: never,
  notOpening: never,
  verbal: never,
  contracted: never,
  nounFirst: false,
  capitalNouns: true,
};

const french: HeadingRules = {
  determiners: wordSet(
    'le la les l un une des du de d à au aux ce cette ces son sa ses leur leurs notre nos votre en dans par pour sur sous avec sans',
  ),
  indefinite: wordSet('un une chaque aucun aucune quelque mon ma mes ton ta tes'),
  bending: none,
  articles: wordSet('la le les'),
  linking: wordSet('de du des d'),
  conjunctions: none,
  genitives: none,
  subjects: wordSet('le la les un une ce cette son sa ses leur leurs il elle ils elles on nous vous je'),
  beforeVerbs: none,
  verbs: wordSet(
    'reste restent prend prennent vient viennent veut veulent dit disent met mettent donne permet permettent devient trouve passe raconte',
    'explique propose montre prévoit doit peut pourra pourrait serait aura sera consacré semble demande rend tient voit sait croit parle reçoit porte offre signe',
  ),
  vague: wordSet(
    'jour jours semaine semaines mois an ans année années heure heures fois temps moment partie parties chose choses façon manière sorte type',
    'nombre fin cas fait exemple suite lieu lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet',
    'août septembre octobre novembre décembre homme femme hommes femmes gens personne personnes petit petite grand grande nouveau nouvelle',
    'premier première dernier dernière seul seule même mêmes côté place deux trois quatre cinq six sept huit neuf dix vingt trente cent mille',
  ),
  notNoun: /(?:[eiu]r(?:a|ont)|[^è]ent|aient|ait|[ée]rent|ant|er|ir|ment)$/,
  adjective: /(?:eux|euse|if|ive|able|ible)$/,
  notOpening: never,
  verbal: never,
  contracted: /^(?:qu|s|n|j|m|t|c|jusqu|lorsqu|puisqu)'/,
  nounFirst: true,
  capitalNouns: false,
};

const spanish: HeadingRules = {
  determiners: wordSet('el la los las un una unos unas de del al este esta estos estas su sus nuestro nuestra en con sin por para sobre'),
  indefinite: wordSet('un una unos unas cada algún alguna ningún ninguna mi mis tu tus'),
  bending: none,
  articles: wordSet('el la los las'),
  linking: wordSet('de del'),
  conjunctions: none,
  genitives: none,
  subjects: wordSet('el la los las un una su sus lo que se'),
  beforeVerbs: none,
  verbs: wordSet('hace hacen dice dicen da dan va quiere pide llega queda permite ofrece pone sale vive sabe cree sigue lleva toma'),
  vague: wordSet(
    'día días semana semanas mes meses año años hora horas vez veces tiempo momento parte partes cosa cosas manera forma tipo número fin caso',
    'casos hecho ejemplo lugar lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto',
    'septiembre octubre noviembre diciembre hombre mujer hombres mujeres gente persona personas gran grande nuevo nueva primer primera último',
    'última mismo misma lado dos tres cuatro cinco seis siete ocho nueve diez mil millones ciento',
  ),
  notNoun: /(?:aron|ieron|aba|aban|ía|ían|ando|iendo|mente|[^m]ó|ar|er|ir)$/,
  adjective: /(?:oso|osa|ivo|iva|able|ible|[ai]d[oa]s?)$/,
  notOpening: never,
  verbal: never,
  contracted: never,
  nounFirst: true,
  capitalNouns: false,
};

const general: HeadingRules = {
  determiners: none,
  indefinite: none,
  bending: none,
  articles: none,
  linking: none,
  conjunctions: none,
  genitives: none,
  subjects: none,
  beforeVerbs: none,
  verbs: none,
  vague: none,
  notNoun: never,
  adjective: never,
  notOpening: never,
  verbal: never,
  contracted: never,
  nounFirst: false,
  capitalNouns: false,
};

const byLanguage = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
]);

/** The heading rules of a language; English where it is not said, none where we have no table. */
export function headingRulesFor(language: string | null): HeadingRules {
  const primary = primaryLanguage(language);
  return primary ? (byLanguage.get(primary) ?? general) : english;
}

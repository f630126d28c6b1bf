import { primaryLanguage } from './language.ts';
import { wordSet } from './word-set.ts';

/** Small words by which a sentence refers to what was said before, or to those who write and read it; folded, but where only a capital tells them. */
export interface ReferenceWords {
  /** Articles that bring in something new ("a deal"). */
  indefinite: ReadonlySet<string>;
  /** Articles of what is known already ("the deal"). */
  definite: ReadonlySet<string>;
  /** Demonstratives before a noun ("these foods"). */
  pointing: ReadonlySet<string>;
  /** Nouns that a demonstrative sets in the present ("this week"). */
  moments: ReadonlySet<string>;
  /** Connectives that may stand inside a sentence ("The mayor, however, …"). */
  linking: ReadonlySet<string>;
  /** Words anywhere in a sentence that set it beside another ("The mayor was also there"). */
  adding: ReadonlySet<string>;
  /** Conjunctions before which these words only join two things of their own sentence ("but also"). */
  joining: ReadonlySet<string>;
  /** Whether such a connective stands between commas. */
  linksByComma: boolean;
  /** Whether a noun stands before its adjectives. */
  nounFirst: boolean;
  /** Pronouns for those who write. */
  writers: ReadonlySet<string>;
  /** Pronouns for those who read. */
  readers: ReadonlySet<string>;
  /** What a page calls itself and its parts ("this guide", "the list below"). */
  pages: ReadonlySet<string>;
  /** Whom a publisher calls its own ("our team"). */
  makers: ReadonlySet<string>;
  /** How a reader is asked, thanked, or led into a text. */
  asks: RegExp;
}

const english: ReferenceWords = {
  indefinite: wordSet('a an another one'),
  definite: wordSet('the'),
  pointing: wordSet('this these those such'),
  moments: wordSet(
    'year month week weekend morning afternoon evening day days time spring summer autumn fall winter season century decade',
  ),
  linking: wordSet('however meanwhile though too instead therefore likewise nevertheless nonetheless moreover'),
  adding: wordSet('also instead another'),
  joining: wordSet('but and or'),
  linksByComma: true,
  nounFirst: false,
  writers: wordSet("we us our ours we're we've we'll we'd"),
  readers: wordSet("you your yours you're you've you'll you'd yourself"),
  pages: wordSet('article post guide blog page list section newsletter tutorial roundup episode chart graph infographic checklist'),
  makers: wordSet('team testers tester editors editor reviewers experts staff mission'),
  asks: /\bplease\b|^let[’']s\b|without further ado|^(?:many )?thank(?:s| you)\b|\b(?:i|we)(?:[’'](?:m|re)| am| are) (?:going|about) to\b|\b(?:another|subsequent|future|separate|next few) (?:blog )?posts?\b|\b(?:next|later|earlier|previous|first|last) (?:posts?|articles?|episodes?),? (?:i|we)\b/i,
};
const german: ReferenceWords = {
  indefinite: wordSet('ein eine einen einem einer eines'),
  definite: wordSet('der die das den dem des'),
  pointing: wordSet('dieser diese dieses diesem diesen jener jene jenes jenem jenen solche solcher solchen'),
  moments: wordSet(
    'jahr jahres jahren monat woche wochenende tag tagen tage morgen abend zeit frühjahr sommer herbst winter saison jahrhundert',
  ),
  linking: wordSet('hingegen jedoch dagegen allerdings aber also indes dennoch trotzdem nämlich wiederum'),
  adding: wordSet('auch ebenfalls ebenso zudem außerdem weitere weiterer weiteres weiteren'),
  joining: wordSet('sondern und oder als wenn'),
  linksByComma: false,
  nounFirst: false,
  writers: wordSet('wir uns unser unsere unserem unseren unserer unseres'),
  readers: wordSet('du dich dir dein deine deinen deinem deiner euch euer eure euren Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer'),
  pages: wordSet('artikel beitrag blogbeitrag ratgeber seite liste abschnitt newsletter übersicht anleitung'),
  makers: wordSet('team redaktion experten expertinnen experte tester mission'),
  asks: /\b[Bb]itte\b|^\p{Lu}\p{Ll}+en wir\b|^(?:Vielen|Herzlichen) Dank\b/u,
};
const french: ReferenceWords = {
  indefinite: wordSet('un une des'),
  definite: wordSet('le la les'),
  pointing: wordSet('ce cet cette ces'),
  moments: wordSet('année an mois semaine matin soir jour jours fois printemps été automne hiver saison siècle qui que dont'),
  linking: wordSet('cependant pourtant toutefois néanmoins quant'),
  adding: wordSet('aussi également autres'),
  joining: wordSet('mais et ou'),
  linksByComma: true,
  nounFirst: true,
  writers: wordSet('nous notre nos'),
  readers: wordSet('vous votre vos'),
  pages: wordSet('article billet guide page liste newsletter tutoriel dossier'),
  makers: wordSet('équipe rédaction experts mission'),
  asks: /s[’']il (?:vous|te) pla[iî]t|\bveuillez\b|^(?:merci|commençons|voyons|passons|découvrons)\b/iu,
};
const spanish: ReferenceWords = {
  indefinite: wordSet('un una unos unas'),
  definite: wordSet('el la los las'),
  pointing: wordSet('este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dicho dicha'),
  moments: wordSet(
    'año mes semana mañana tarde noche día días vez primavera verano otoño invierno temporada siglo lunes martes miércoles jueves viernes sábado domingo',
  ),
  linking: wordSet('embargo obstante tanto'),
  adding: wordSet('también además asimismo'),
  joining: wordSet('sino y e o pero'),
  linksByComma: false,
  nounFirst: true,
  writers: wordSet('nosotros nos nuestro nuestra nuestros nuestras'),
  readers: wordSet('usted ustedes tú tu tus te ti'),
  pages: wordSet('artículo post guía blog página lista boletín tutorial'),
  makers: wordSet('equipo redacción expertos misión'),
  asks: /por favor|^(?:gracias|veamos|empecemos|comencemos|vamos a)\b/iu,
};
const italian: ReferenceWords = {
  indefinite: wordSet("un uno una un'"),
  definite: wordSet('il lo la i gli le'),
  pointing: wordSet('questo questa questi queste quel quello quella quei quegli quelle tale tali'),
  moments: wordSet(
    'anno mese settimana mattina pomeriggio sera notte giorno giorni volta primavera estate autunno inverno stagione secolo che lunedì martedì mercoledì giovedì venerdì sabato domenica',
  ),
  linking: wordSet('tuttavia però invece dunque quindi pertanto comunque inoltre'),
  adding: wordSet('anche inoltre pure'),
  joining: wordSet('ma e o bensì'),
  linksByComma: false,
  nounFirst: true,
  writers: wordSet('noi ci nostro nostra nostri nostre'),
  readers: wordSet('tu ti tuo tua tuoi tue voi vi vostro vostra vostri vostre'),
  pages: wordSet('articolo post guida blog pagina lista elenco newsletter'),
  makers: wordSet('team redazione esperti missione'),
  asks: /per favore|\bsi prega\b|^(?:grazie|vediamo|cominciamo|iniziamo|scopriamo)\b/iu,
};
const portuguese: ReferenceWords = {
  indefinite: wordSet('um uma uns umas'),
  definite: wordSet('o a os as'),
  pointing: wordSet(
    'este esta estes estas esse essa esses essas aquele aquela aqueles aquelas tal tais deste desta destes destas desse dessa desses dessas neste nesta nestes nestas nesse nessa nesses nessas',
  ),
  moments: wordSet(
    'ano mês semana manhã tarde noite dia dias vez primavera verão outono inverno temporada século segunda terça quarta quinta sexta sábado domingo',
  ),
  linking: wordSet('porém contudo entretanto todavia portanto também'),
  adding: wordSet('também além ainda'),
  joining: wordSet('mas e ou'),
  linksByComma: false,
  nounFirst: true,
  writers: wordSet('nós nosso nossa nossos nossas'),
  readers: wordSet('você vocês tu teu tua teus tuas'),
  pages: wordSet('artigo post guia blog página lista newsletter'),
  makers: wordSet('equipe equipa redação especialistas missão'),
  asks: /por favor|^(?:obrigad[oa]|vejamos|vamos|comecemos)\b/iu,
};
const dutch: ReferenceWords = {
  indefinite: wordSet('een'),
  definite: wordSet('de het'),
  pointing: wordSet('deze dit die dat zulke dergelijke'),
  moments: wordSet('jaar maand week weekend ochtend middag avond nacht dag dagen keer lente zomer herfst winter seizoen eeuw'),
  linking: wordSet('echter daarentegen evenwel desondanks bovendien daarom dus namelijk toch ook'),
  adding: wordSet('ook eveneens tevens'),
  joining: wordSet('maar en of'),
  linksByComma: false,
  nounFirst: false,
  writers: wordSet('wij we ons onze'),
  readers: wordSet('u uw je jij jou jouw jullie'),
  pages: wordSet('artikel blog blogpost gids pagina lijst nieuwsbrief overzicht'),
  makers: wordSet('team redactie experts missie'),
  asks: /\balstublieft\b|\bgelieve\b|^\p{Lu}\p{Ll}+en we\b|^(?:laten we|bedankt)\b/iu,
};

const byLanguage: ReadonlyMap<string, ReferenceWords> = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['nl', dutch],
  ['pt', portuguese],
]);

/** The words of a language by which its sentences refer back; English where it is not said, null where we have no table. */
export function referenceWordsFor(language: string | null): ReferenceWords | null {
  const primary = primaryLanguage(language);
  return primary ? (byLanguage.get(primary) ?? null) : english;
}

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
  /** Whether such a connective stands between commas. */
  linksByComma: boolean;
  /** Whether a noun stands before its adjectives. */
  nounFirst: boolean;
  /** Pronouns for those who write. */
  writers: ReadonlySet<string>;
  /** Pronouns for those who read. */
  readers: ReadonlySet<string>;
}

const english: ReferenceWords = {
  indefinite: wordSet('a an another one'),
  definite: wordSet('the'),
  pointing: wordSet('this these those such'),
  moments: wordSet(
    'year month week weekend morning afternoon evening day days time spring summer autumn fall winter season century decade',
  ),
  linking: wordSet('however meanwhile though too instead therefore likewise nevertheless nonetheless moreover'),
  linksByComma: true,
  nounFirst: false,
  writers: wordSet("we us our ours we're we've we'll we'd"),
  readers: wordSet("you your yours you're you've you'll you'd yourself"),
};
const german: ReferenceWords = {
  indefinite: wordSet('ein eine einen einem einer eines'),
  definite: wordSet('der die das den dem des'),
  pointing: wordSet('dieser diese dieses diesem diesen jener jene jenes jenem jenen solche solcher solchen'),
  moments: wordSet(
    'jahr jahres jahren monat woche wochenende tag tagen tage morgen abend zeit frühjahr sommer herbst winter saison jahrhundert',
  ),
  linking: wordSet('hingegen jedoch dagegen allerdings aber also indes dennoch trotzdem nämlich wiederum'),
  linksByComma: false,
  nounFirst: false,
  writers: wordSet('wir uns unser unsere unserem unseren unserer unseres'),
  readers: wordSet('du dich dir dein deine deinen deinem deiner euch euer eure euren Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer'),
};
const french: ReferenceWords = {
  indefinite: wordSet('un une des'),
  definite: wordSet('le la les'),
  pointing: wordSet('ce cet cette ces'),
  moments: wordSet('année an mois semaine matin soir jour jours fois printemps été automne hiver saison siècle qui que dont'),
  linking: wordSet('cependant pourtant toutefois néanmoins quant'),
  linksByComma: true,
  nounFirst: true,
  writers: wordSet('nous notre nos'),
  readers: wordSet('vous votre vos'),
};
const spanish: ReferenceWords = {
  indefinite: wordSet('un una unos unas'),
  definite: wordSet('el la los las'),
  pointing: wordSet('este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dicho dicha'),
  moments: wordSet(
    'año mes semana mañana tarde noche día días vez primavera verano otoño invierno temporada siglo lunes martes miércoles jueves viernes sábado domingo',
  ),
  linking: wordSet('embargo obstante tanto'),
  linksByComma: false,
  nounFirst: true,
  writers: wordSet('nosotros nos nuestro nuestra nuestros nuestras'),
  readers: wordSet('usted ustedes tú tu tus te ti'),
};

const byLanguage: ReadonlyMap<string, ReferenceWords> = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
]);

/** The words of a language by which its sentences refer back; English where it is not said, null where we have no table. */
export function referenceWordsFor(language: string | null): ReferenceWords | null {
  const primary = primaryLanguage(language);
  return primary ? (byLanguage.get(primary) ?? null) : english;
}

import { wordSet } from './word-set.ts';

const table = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([language, line]) => ({ language, words: wordSet(line) }));

/** By script, the words that hold sentences together in the languages of more than one that it writes: some of those that no text of a few lines does without, folded as terms are. */
export const FUNCTION_WORDS: Readonly<Record<string, readonly { language: string; words: ReadonlySet<string> }[]>> = {
  Latn: table({
    en: 'the of and to in that is was for it with as on be by this are',
    de: 'der die und das in den von zu mit ist nicht ein eine auf sich des im',
    fr: 'le la les de des du et un une est que qui dans pour pas sur au',
    es: 'el la los las de del y que en un una se con por para no es',
    pt: 'o os as de da do das dos e que em um uma para com não é',
    it: 'il la le di del della dei e che in un una per con non è da',
    nl: 'de het een en van in is dat op te zijn met voor niet die er aan',
    sv: 'och att det i en som är på av för med till den inte har de om',
    da: 'og at det i en som er på af for med til den ikke har de om',
    nb: 'og at det i en som er på av for med til den ikke har de om',
    fi: 'ja on ei se että oli hän en mutta niin kun tai myös mitä ovat kuin hänen',
    pl: 'i w na z się nie do to że jest o jak od po za co przez',
    cs: 'a v na se je že s z o to do i ve pro jako za by',
    sk: 'a v na sa je že s z o to do aj vo pre ako za by',
    hu: 'a az és hogy nem is egy ez de volt meg csak van mint már még vagy',
    ro: 'și de la în a cu pe că nu un o se este care din mai pentru',
    hr: 'i u je na da se za su od s a o ne što koji bi to',
    tr: 've bir bu da de için ile çok olarak daha en gibi olan kadar sonra ama ne',
    id: 'yang dan di untuk dengan dari ini itu pada tidak adalah dalam akan ke juga oleh atau',
    vi: 'và của là có các được cho trong một không những với để này người khi đã',
    ca: 'el la els les de del i que en un una amb per no és al com',
    gl: 'o os as de da do dos das e que en un unha con por para non',
    lt: 'ir yra kad su į iš tai kaip bet buvo už apie ne o jis taip gali',
    lv: 'un ir ka ar no uz par lai bet kā tas arī bija pie gan nav vai',
    et: 'ja on ei et see ka oli kui mis ta oma aga ning või siis ma kes',
    sl: 'in je v na da se za so z s ki pa od tudi ni po bi',
  }),
  Cyrl: table({
    ru: 'и в не на что с он как это по но к из у за от так',
    uk: 'і в не на що з та це як до у за для про але від його',
    bg: 'и на в да се за от с не е по като са че до но при',
    sr: 'и у је на да се за су од с а о не што који би то',
  }),
  Arab: table({
    ar: 'في من على أن إلى التي عن مع ما هذا هذه الذي لا كان بعد بين كما',
    fa: 'و در به از که این را با است برای آن یک تا بر خود هم می',
    ur: 'کے کی میں ہے اور سے کا کو نے پر کہ یہ اس ہیں نہیں بھی تھا',
  }),
  Deva: table({
    hi: 'के में है की से को और का पर ने यह कि हैं भी एक इस था',
    mr: 'आहे आणि या च्या तर हे मध्ये व ते ही की होते नाही आहेत असे केले एक',
  }),
};

import { wordSet } from './word-set.ts';

const table = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([language, line]) => ({ language, words: wordSet(line) }));

/** By script, the words that hold sentences together in the languages of more than one that it writes: some of those that no text of a few lines does without, folded as terms are. */
export const FUNCTION_WORDS: Readonly<Record<string, readonly { language: string; words: ReadonlySet<string> }[]>> = {
  Latn: table({
    en: 'the of and to in that is was for it with as on be by this are from at which have not they an or has were their been more',
    de: 'der die und das in den von zu mit ist nicht ein eine auf sich des im für dem als auch es an werden aus er hat dass sie nach bei um',
    fr: 'le la les de des du et un une est que qui dans pour pas sur au avec ce par il plus sont en ne se son cette aux mais ou',
    es: 'el la los las de del y que en un una se con por para no es su al lo como más pero sus le ya este está entre cuando también',
    pt: 'o os as de da do das dos e que em um uma para com não é por no na se mais ao como mas foi ele ser são pela também à',
    it: 'il la le di del della dei e che in un una per con non è da si al sono come più anche nel gli ma alla i dalla questo ha',
    nl: 'de het een en van in is dat op te zijn met voor niet die er aan om ook als maar naar bij uit door over hij nog wordt heeft',
    sv: 'och att det i en som är på av för med till den inte har de om ett var från vid kan eller så men sig jag sin hade',
    da: 'og at det i en som er på af for med til den ikke har de om et var fra ved kan eller så men sig jeg blev af hun',
    nb: 'og at det i en som er på av for med til den ikke har de om et var fra ved kan eller så men seg jeg ble hun etter',
    fi: 'ja on ei se että oli hän en mutta niin kun tai myös mitä ovat kuin hänen ole joka sen jos vain nyt vielä voi olla mukaan',
    pl: 'i w na z się nie do to że jest o jak od po za co przez dla ale są tym był tak tylko może być już oraz jego które',
    cs: 'a v na se je že s z o to do i ve pro jako za by k ale jsou po od které byl ze jeho která už jen však aby při také',
    sk: 'a v na sa je že s z o to do aj vo pre ako za by k ale sú po od ktoré bol zo jeho ktorá už len však aby pri tiež',
    hu: 'a az és hogy nem is egy ez de volt meg csak van mint már még vagy ki azt el kell lehet ha pedig szerint majd után amely',
    ro: 'și de la în a cu pe că nu un o se este care din mai pentru au fost ce al sau dar prin lui sunt ca după ale fi',
    hr: 'i u je na da se za su od s a o ne što koji bi to kao iz do ali nije sam te koje samo biti više već nakon će',
    tr: 've bir bu da de için ile çok olarak daha en gibi olan kadar sonra ama ne var o ancak ise her değil mi göre olduğu',
    id: 'yang dan di untuk dengan dari ini itu pada tidak adalah dalam akan ke juga oleh atau sebagai telah bisa ada mereka karena lebih kita',
    vi: 'và của là có các được cho trong một không những với để này người khi đã ở cũng tại đến từ như sẽ ra nhiều năm',
    ca: 'el la els les de del i que en un una amb per no és al com més però ha són seva aquest també dels què va hi entre',
    gl: 'o os as de da do dos das e que en un unha con por para non é máis ao pola como no na se foi tamén á seu polo',
    lt: 'ir yra kad su į iš tai kaip bet buvo už apie ne o jis taip gali nuo jau būti prie per arba pat dėl tik jos po',
    lv: 'un ir ka ar no uz par lai bet kā tas arī bija pie gan nav vai tikai pēc to ko savu kas šo jau var tā viņš',
    et: 'ja on ei et see ka oli kui mis ta oma aga ning või siis ma kes seda välja mida ole üks pole nii kuid veel pärast',
    sl: 'in je v na da se za so z s ki pa od tudi ni po bi kot ne o pri bil do ko še le ali k iz jih',
  }),
  Cyrl: table({
    ru: 'и в не на что с он как это по но к из у за от так о же для все бы его или только было еще до при также',
    uk: 'і в не на що з та це як до у за для про але від його я є по вони бути також які ще або було через при їх й',
    bg: 'и на в да се за от с не е по като са че до но при това ще или който което към след беше също има само през',
    sr: 'и у је на да се за су од с а о не што који би то као из до али није сам те које само бити више већ након',
  }),
  Arab: table({
    ar: 'في من على أن إلى التي عن مع ما هذا هذه الذي لا كان بعد بين كما أو قد كل حيث غير لم و ذلك وقد قال هو',
    fa: 'و در به از که این را با است برای آن یک تا بر خود هم می شده شد کرد بود ها او نیز اما ای باید دو هر',
    ur: 'کے کی میں ہے اور سے کا کو نے پر کہ یہ اس ہیں نہیں بھی تھا وہ ایک تھی کر ان جو گیا ہو لیے کیا ہی تو',
  }),
  Deva: table({
    hi: 'के में है की से को और का पर ने यह कि हैं भी एक इस था लिए नहीं तो ही कर वह जो या हो थे गया साथ',
    mr: 'आहे आणि या च्या तर हे मध्ये व ते ही की होते नाही आहेत असे केले एक त्या झाली होता मी त्यांनी यांनी तसेच मात्र',
  }),
};

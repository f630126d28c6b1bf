import { describe, expect, it } from 'vitest';
import { findLanguage, languageDoubt } from '../../../src/core/text/find-language.ts';

const english =
  'The harbour board of the town voted on Monday to replace its old ferry with a boat that will cross the strait in nine minutes. It was the third vote in a year, and nobody in the hall could say whether it would be the last one.';
const german =
  'Der Rat der Stadt hat am Montag beschlossen, die alte Fähre durch ein Boot zu ersetzen, das in neun Minuten über die Enge fährt. Es war die dritte Abstimmung in einem Jahr, und niemand im Saal konnte sagen, ob es die letzte sein würde oder nicht.';
const polish =
  'Rada portu zdecydowała w poniedziałek, że zastąpi stary prom łodzią, która przepłynie cieśninę w dziewięć minut. Było to trzecie głosowanie w ciągu roku i nikt na sali nie umiał powiedzieć, czy będzie ostatnie, choć burmistrz bardzo na to liczył i mówił o tym głośno przez cały wieczór.';
const latin =
  'Consules urbis heri iusserunt novam navem parari, quae insulam brevi tempore attingat. Tertium iam suffragium fuit eodem anno, nemo tamen dicere poterat utrum ultimum esset, quamquam praefectus multis verbis hoc sperabat.';
const serbian =
  'Gradska luka je u ponedeljak odlučila da staru skelu zameni brodom koji će preći moreuz za devet minuta. To je bilo treće glasanje u godini, i niko u sali nije znao da kaže da li će biti i poslednje, iako se predsednik tome nadao i o tome je govorio celo veče.';
const danish =
  'Byens havn besluttede i mandags at erstatte den gamle færge med en båd, der kan krydse sundet på ni minutter. Det var den tredje afstemning på et år, og ingen i salen vidste, om den ville blive den sidste, selv om borgmesteren håbede det og talte om det hele aftenen.';
const list = `${Array.from({ length: 12 }, (_, index) => `Brass lamp ${index} with hook, green glass shade, new cable`).join('. ')}`;
const russian =
  'Паром в Ардмор впервые за одиннадцать недель отошёл от причала вовремя, и на нём было сорок человек, ящик кур и пианино, за которым так никто и не пришёл, как записала в своей книге смотрительница порта, когда он ушёл из виду.';
const arabic =
  'غادرت العبارة الميناء في موعدها لأول مرة منذ أحد عشر أسبوعا، وكان على متنها أربعون شخصا وصندوق من الدجاج وبيانو لم يأت أحد لأخذه، كما كتبت في دفترها مديرة الميناء التي كانت تنتظر على الرصيف مع الأطفال منذ الصباح وقالت إن هذا يوم جميل.';

describe('the language of a text', () => {
  it.each([
    ['is what the page says', german, 'de-AT', 'de-AT'],
    ['is seen in its words where the page says nothing', german, null, 'de'],
    ['is seen in its words where the page is plainly wrong', english, 'de', 'en'],
    ['is seen in its words where few know them', polish, null, 'pl'],
    ['is what the page says where we know no words of it', latin, 'la', 'la'],
    ['is unknown where letters say only what it is not', latin, 'ru', 'und'],
    ['is not refused to a tag that is none', latin, 'a tag?', 'a tag?'],
    ['is unknown where neither tells', latin, null, 'und'],
    ['is Serbian in either script', serbian, 'sr-Latn', 'sr-Latn'],
    ['is no other because it shares words with one', danish, 'nb', 'nb'],
    ['is seen in a list that has few such words', list, null, 'en'],
    ['is not judged by a few words', 'The ferry is late.', 'fr', 'fr'],
    ['is seen in its letters', '雨が降った。川は静かだった。'.repeat(20), null, 'ja'],
    ['is Chinese where no other letters stand among the characters', '昨天下了一场大雨，河水很安静。'.repeat(9), null, 'zh'],
  ])('%s', (_, text, declared, language) => {
    expect(findLanguage(text, declared)).toBe(language);
  });
});

describe('doubt about the language', () => {
  it.each([
    ['none where words and tag agree', german, 'de-AT', null],
    ['none where only the words say it', german, null, null],
    ['none where the tag names the script', russian, 'ru-Cyrl', null],
    ['none for Japanese', '渡し船は十一週間ぶりに時間通りに港を出た。船には四十人の客と鶏がいた。', 'ja', null],
    ['none about a few words', 'Паром', 'de', null],
    ['none about a language that we have no words of', latin, 'la', null],
    ['Russian letters under a German tag', russian, 'de', { declared: 'de', found: 'ru' }],
    ['Latin letters under a Russian tag', german, 'ru', { declared: 'ru', found: 'de' }],
    ['German words under an English tag', german, 'en', { declared: 'en', found: 'de' }],
    ['Arabic under a Persian tag', arabic, 'fa', { declared: 'fa', found: 'ar' }],
    ['Japanese under an English tag', '渡し船は十一週間ぶりに時間通りに港を出た。'.repeat(4), 'en', { declared: 'en', found: 'ja' }],
    ['no tag, and no words that we know', latin, null, { declared: '', found: 'und' }],
  ])('%s', (_case, text, declared, expected) => {
    expect(languageDoubt(declared, findLanguage(text, declared))).toEqual(expected);
  });
});

import { describe, expect, it, test } from 'vitest';
import { printed, quotationsOf } from './quotations-of.ts';

type Case = readonly [text: string, words: string, speaker: string | null];

const german: readonly Case[] = [
  ['„Wir bauen die Brücke im Herbst“, sagte Helga Storm.', 'Wir bauen die Brücke im Herbst', 'Helga Storm'],
  ['Jonas Kehl erklärte: „Das Wasser reicht bis in den März.“', 'Das Wasser reicht bis in den März.', 'Jonas Kehl'],
  ['„Das Wasser reicht bis März“, erklärte Bürgermeisterin Helga Storm.', 'Das Wasser reicht bis März', 'Helga Storm'],
  ['Am Montag sagte Helga Storm: „Davon wusste im Rathaus niemand etwas.“', 'Davon wusste im Rathaus niemand etwas.', 'Helga Storm'],
  ['Der Sprecher des Verbandes, Jonas Kehl, erklärte: „Das reicht bis in den März.“', 'Das reicht bis in den März.', 'Jonas Kehl'],
  ['„Das ist zu wenig für uns alle“, so eine Anwohnerin.', 'Das ist zu wenig für uns alle', '?eine Anwohnerin'],
  ['Laut Jonas Kehl ist der Damm „nicht mehr zu retten“.', 'nicht mehr zu retten', 'Jonas Kehl'],
  ['»Wir bauen die Brücke im Herbst«, sagte Helga Storm.', 'Wir bauen die Brücke im Herbst', 'Helga Storm'],
  ['Helga Storm lobte die Helfer. „Ohne sie stünden wir im Wasser“, sagte sie.', 'Ohne sie stünden wir im Wasser', 'Helga Storm'],
];

const french: readonly Case[] = [
  ['« Nous ne partirons pas d’ici », a déclaré Camille Rousselin.', 'Nous ne partirons pas d’ici', 'Camille Rousselin'],
  ['« C’est une honte pour nous tous », s’indigne Paul Terrier.', 'C’est une honte pour nous tous', 'Paul Terrier'],
  ['Selon Luc Marchal, « la digue ne tiendra pas deux hivers ».', 'la digue ne tiendra pas deux hivers', 'Luc Marchal'],
  ['D’après Luc Marchal, « la digue ne tiendra pas deux hivers ».', 'la digue ne tiendra pas deux hivers', 'Luc Marchal'],
  ['Le ministre Jean Vautrin a dit : « La route sera fermée dès lundi. »', 'La route sera fermée dès lundi.', 'Jean Vautrin'],
  ['« Nous attendons encore une réponse », explique l’avocate Nora Belin.', 'Nous attendons encore une réponse', 'Nora Belin'],
  ['Nora Belin vit au port. « Nous attendons encore une réponse », explique-t-elle.', 'Nous attendons encore une réponse', 'Nora Belin'],
  ['“Nous ne partirons pas d’ici”, affirme un habitant.', 'Nous ne partirons pas d’ici', '?un habitant'],
  ['« Nous ne partirons pas », a précisé la porte-parole, Inès Vallat.', 'Nous ne partirons pas', 'Inès Vallat'],
];

const spanish: readonly Case[] = [
  ['«No vamos a cerrar la escuela», dijo Elena Robledo.', 'No vamos a cerrar la escuela', 'Elena Robledo'],
  ['El alcalde Tomás Iriarte afirmó: «La obra empieza en mayo».', 'La obra empieza en mayo', 'Tomás Iriarte'],
  ['“Nadie nos avisó del corte”, explicó la portavoz, Marta Solís.', 'Nadie nos avisó del corte', 'Marta Solís'],
  ['Según Pedro Arana, «el río sube cada año».', 'el río sube cada año', 'Pedro Arana'],
  ['De acuerdo con Pedro Arana, «el río sube cada año».', 'el río sube cada año', 'Pedro Arana'],
  ['Elena Robledo señaló que la escuela «no se va a cerrar».', 'no se va a cerrar', 'Elena Robledo'],
  ['"Nadie nos avisó del corte", lamentó una vecina.', 'Nadie nos avisó del corte', '?una vecina'],
  ['Marta Solís vive en el puerto. «Llevamos un mes sin agua», cuenta ella.', 'Llevamos un mes sin agua', 'Marta Solís'],
  ['«La obra empieza en mayo», aseguró Juan de la Torre.', 'La obra empieza en mayo', 'Juan de la Torre'],
];

const arabic: readonly Case[] = [
  ['قال محمود سالم: «سنبني الجسر قبل الشتاء».', 'سنبني الجسر قبل الشتاء', 'محمود سالم'],
  ['قال الرئيس محمود سالم: «سنبني الجسر قبل الشتاء».', 'سنبني الجسر قبل الشتاء', 'محمود سالم'],
  ['«لن نغادر القرية أبدا»، قالت ليلى حداد.', 'لن نغادر القرية أبدا', 'ليلى حداد'],
  ['وأضاف سالم في مقابلة: "نحن بحاجة إلى الوقت".', 'نحن بحاجة إلى الوقت', 'سالم'],
  ['وأكدت وزارة المياه أن "المخزون يكفي لثلاثة أشهر".', 'المخزون يكفي لثلاثة أشهر', 'وزارة المياه'],
  ['«هذا ليس عدلا لنا جميعا»، قال أحد السكان.', 'هذا ليس عدلا لنا جميعا', '?أحد السكان'],
  ['وأوضحت المديرة ليلى حداد أن “المدرسة ستفتح يوم الأحد”.', 'المدرسة ستفتح يوم الأحد', 'ليلى حداد'],
  ['بحسب ليلى حداد، «المدرسة ستفتح يوم الأحد».', 'المدرسة ستفتح يوم الأحد', 'ليلى حداد'],
];

const japanese: readonly Case[] = [
  ['山田市長は「来年までに橋を直します」と述べた。', '来年までに橋を直します', '山田'],
  ['「とても驚きました」と佐藤さんは話した。', 'とても驚きました', '佐藤'],
  ['中央銀行の鈴木総裁は会見で「利上げは続けない」と強調した。', '利上げは続けない', '鈴木'],
  ['「水は足りている」と市役所は説明した。', '水は足りている', '市役所'],
  ['気象庁によると、「今夜は大雨になる」という。', '今夜は大雨になる', '気象庁'],
  ['高橋教授が「調査はまだ終わっていない。」と語った。', '調査はまだ終わっていない。', '高橋'],
  ['マリア・ロペスさんは「海が怖くなった」と振り返る。', '海が怖くなった', 'マリア・ロペス'],
  ['田中さんは店を開けた。彼は「客が戻ってきた」と喜んだ。', '客が戻ってきた', '田中'],
];

describe.each([
  ['German', 'de', german],
  ['French', 'fr', french],
  ['Spanish', 'es', spanish],
  ['Arabic', 'ar', arabic],
  ['Japanese', 'ja', japanese],
] as const)('a quotation in %s', (_name, tag, cases) => {
  it.each(cases)('%s', (text, words, speaker) => {
    expect(quotationsOf(text, tag).map(printed)).toEqual([[words, speaker]]);
  });
});

describe('what is no quotation', () => {
  it.each([
    ['a work’s title in German', 'Die Studie „Wasser im Norden bis 2040“ liegt vor.', 'de'],
    ['a term in Japanese', '高橋教授は新しい「緑の壁」計画を説明した。', 'ja'],
    ['a scare quote in French', 'Le village « modèle » attend toujours.', 'fr'],
  ])('%s', (_what, text, tag) => {
    expect(quotationsOf(text, tag)).toEqual([]);
  });
});

describe('the language tag', () => {
  test('a region makes no difference', () => {
    expect(quotationsOf('„Wir bauen die Brücke im Herbst“, sagte Helga Storm.', 'de-AT').map(printed)).toEqual([
      ['Wir bauen die Brücke im Herbst', 'Helga Storm'],
    ]);
  });

  test('text in Latin script without a tag is read as English', () => {
    expect(quotationsOf('“The pier will reopen in May,” Edda Lorne said.', null).map(printed)).toEqual([
      ['The pier will reopen in May', 'Edda Lorne'],
    ]);
  });

  test('a script without tables gives the quotation and no speaker', () => {
    expect(quotationsOf('«Η γέφυρα θα ανοίξει τον Μάιο», δήλωσε η Βέρα Λουκά.', null).map(printed)).toEqual([
      ['Η γέφυρα θα ανοίξει τον Μάιο', null],
    ]);
  });
});

import { citeFrom } from '../../../../src/core/evidence/cite.ts';
import type { SummarySource } from '../../../../src/core/evidence/summary/read-to-check.ts';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';

/** An article made of these paragraphs. */
export function sourceOf(language: string | null, ...texts: string[]): SummarySource {
  const passages = texts.map((text, at) => ({ id: `p${at + 1}`, kind: 'paragraph' as const, text }));
  const quotations = findQuotations(passages, language, citeFrom(passages));
  return { passages, language, quotations, title: '', publishedAt: null };
}

/** A report with two speakers, and what summaries make of its first quotation. */
export interface Quoted {
  language: string;
  article: readonly string[];
  same: string;
  altered: string;
  otherSpeaker: string;
  missing: string;
}

export const quoted: readonly Quoted[] = [
  {
    language: 'en',
    article: [
      'The harbour of Orlen closes its last crane in May, the council decided on Monday.',
      '“We kept that crane alive for forty years with wire and patience,” said Maren Holt, the harbour master.',
      '“Nobody has lifted a crate with it since the winter storm,” said Piers Dunmow, who owns the fish hall.',
    ],
    same: '“We kept that crane alive for forty years with wire and patience,” said Maren Holt.',
    altered: '“We kept that crane alive for fifty years with wire and patience,” said Maren Holt.',
    otherSpeaker: '“We kept that crane alive for forty years with wire and patience,” said Piers Dunmow.',
    missing: '“I shall chain myself to the gate before they scrap it,” said Maren Holt.',
  },
  {
    language: 'de',
    article: [
      'Der Hafen von Orlen legt im Mai seinen letzten Kran still, das beschloss der Rat am Montag.',
      '„Wir haben diesen Kran vierzig Jahre lang mit Draht und Geduld am Leben gehalten“, sagte Maren Holt, die Hafenmeisterin.',
      '„Seit dem Wintersturm hat niemand eine Kiste damit gehoben“, sagte Peer Dunau, dem die Fischhalle gehört.',
    ],
    same: '„Wir haben diesen Kran vierzig Jahre lang mit Draht und Geduld am Leben gehalten“, sagte Maren Holt.',
    altered: '„Wir haben diesen Kran fünfzig Jahre lang mit Draht und Geduld am Leben gehalten“, sagte Maren Holt.',
    otherSpeaker: '„Wir haben diesen Kran vierzig Jahre lang mit Draht und Geduld am Leben gehalten“, sagte Peer Dunau.',
    missing: '„Ich kette mich ans Tor, bevor er verschrottet wird“, sagte Maren Holt.',
  },
  {
    language: 'fr',
    article: [
      'Le port d’Orlen arrêtera sa dernière grue en mai, a décidé le conseil lundi.',
      '« Nous avons gardé cette grue en vie pendant quarante ans avec du fil de fer », a déclaré Maren Holt, la directrice du port.',
      '« Personne n’a soulevé une caisse avec elle depuis la tempête », a déclaré Paul Dunois, propriétaire de la halle.',
    ],
    same: '« Nous avons gardé cette grue en vie pendant quarante ans avec du fil de fer », a déclaré Maren Holt.',
    altered: '« Nous avons gardé cette grue en vie pendant trente ans avec du fil de fer », a déclaré Maren Holt.',
    otherSpeaker: '« Nous avons gardé cette grue en vie pendant quarante ans avec du fil de fer », a déclaré Paul Dunois.',
    missing: '« Je m’enchaînerai à la grille avant qu’on la démolisse », a déclaré Maren Holt.',
  },
  {
    language: 'es',
    article: [
      'El puerto de Orlen parará su última grúa en mayo, decidió el consejo el lunes.',
      '«Mantuvimos viva esa grúa durante cuarenta años con alambre y paciencia», dijo Marta Holt, la directora del puerto.',
      '«Nadie ha levantado una caja con ella desde la tormenta», dijo Pedro Dunas, dueño de la lonja.',
    ],
    same: '«Mantuvimos viva esa grúa durante cuarenta años con alambre y paciencia», dijo Marta Holt.',
    altered: '«Mantuvimos viva esa grúa durante cincuenta años con alambre y paciencia», dijo Marta Holt.',
    otherSpeaker: '«Mantuvimos viva esa grúa durante cuarenta años con alambre y paciencia», dijo Pedro Dunas.',
    missing: '«Me encadenaré a la puerta antes de que la desguacen», dijo Marta Holt.',
  },
  {
    language: 'ru',
    article: [
      'Порт Орлена остановит последний кран в мае, решил совет в понедельник.',
      '«Мы сорок лет поддерживали этот кран проволокой и терпением», — сказала Марина Хольт, начальница порта.',
      '«После зимней бури никто не поднял им ни одного ящика», — сказал Пётр Дунаев, хозяин рыбного склада.',
    ],
    same: '«Мы сорок лет поддерживали этот кран проволокой и терпением», — сказала Марина Хольт.',
    altered: '«Мы тридцать лет поддерживали этот кран проволокой и терпением», — сказала Марина Хольт.',
    otherSpeaker: '«Мы сорок лет поддерживали этот кран проволокой и терпением», — сказал Пётр Дунаев.',
    missing: '«Я прикую себя к воротам раньше, чем его разберут», — сказала Марина Хольт.',
  },
  {
    language: 'zh',
    article: [
      '奥伦港将在五月停用最后一台起重机，议会星期一作出决定。',
      '陈美玲说：“我们用铁丝和耐心让这台起重机工作了四十年。”',
      '王大海说：“冬天的风暴以后，没有人用它吊过一个箱子。”',
    ],
    same: '陈美玲说：“我们用铁丝和耐心让这台起重机工作了四十年。”',
    altered: '陈美玲说：“我们用铁丝和耐心让这台起重机工作了六十年。”',
    otherSpeaker: '王大海说：“我们用铁丝和耐心让这台起重机工作了四十年。”',
    missing: '陈美玲说：“在拆掉它以前，我会把自己锁在大门上。”',
  },
];

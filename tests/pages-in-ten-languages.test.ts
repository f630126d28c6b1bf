import { describe, expect, it } from 'vitest';
import { claimsOf } from '../src/core/claims-of.ts';
import type { Claim, Digest, DigestLength } from '../src/core/digest.ts';
import { citationsHold } from '../src/core/evidence/citations-hold.ts';
import { countWords } from '../src/core/text/words.ts';
import { digestOf } from './core/digest/articles.ts';
import { readStory } from './support/read-story.ts';

/** Whole pages, their headings, and how sentences begin that lean on the one before them; written by hand. */
const pages = [
  {
    name: 'novosti-parom',
    direction: 'ltr',
    headings: ['Батареи вместо дизеля', 'Цена билета', 'Что дальше'],
    leaning: ['По её словам', 'Оно длиной', 'На правом его', 'Её построили', 'Они прошли'],
    speakers: ['Марина Лескова', 'Олег Рудин', 'Игорь Савельев'],
  },
  {
    name: 'haber-saat-kulesi',
    direction: 'ltr',
    headings: ['Dişliler tek tek söküldü', 'Kule gezilebilecek', 'Gece çalacak mı?'],
    leaning: ['Üzerindeki yazı', 'Halka yazın', 'Gazetede kulenin', 'En genci'],
    speakers: [],
  },
  {
    name: 'hadashot-gesher',
    direction: 'rtl',
    headings: ['כבלים חדשים וקרשים ישנים', 'החנויות בצד השני', 'מה הלאה'],
    leaning: ['לדבריה', 'במכתבים סיפרו', 'הם נפגשים', 'השביל יעבור'],
    speakers: [],
  },
  {
    name: 'samachar-naav',
    direction: 'ltr',
    headings: ['नाव कैसे बनी', 'किराया और समय', 'आगे क्या होगा'],
    leaning: ['उन्हें तीन', 'उसकी छत', 'उसे हर', 'वर्मा ने', 'अगर संख्या'],
    speakers: [],
  },
  {
    name: 'xinwen-chaguan',
    direction: 'ltr',
    headings: ['老木匠带出新徒弟', '茶钱和说书', '接下来的打算'],
    leaning: ['为了买下', '他带着', '他要求', '他想先'],
    speakers: ['周明远', '何长根'],
  },
  {
    name: 'kiji-watashibune',
    direction: 'ltr',
    headings: ['木の船を直す', '運賃と時刻', '今後の課題'],
    leaning: ['その後', '岸本さんは', '使った杉'],
    speakers: ['藤沢', '大浦'],
  },
  {
    name: 'khao-talat',
    direction: 'ltr',
    headings: ['ขุดคลองให้ลึกกว่าเดิม', 'กติกาใหม่ของตลาด', 'ก้าวต่อไป'],
    leaning: ['หากชาวบ้าน'],
    speakers: [],
  },
  {
    name: 'khabar-mina',
    direction: 'rtl',
    headings: ['رصيف أعلى وأمتن', 'السوق والأسعار', 'الخطوة التالية'],
    leaning: ['وأضافت', 'وأوضح', 'وكان الثلج', 'ولم تحدد', 'وسجل فيها'],
    speakers: ['نادية الخوري', 'سامر الحداد', 'مريم السالم'],
  },
  {
    name: 'nachricht-stauwehr',
    direction: 'ltr',
    headings: ['Der Bürgermeister ist verärgert', 'Ein Umzug mit Eimern', 'Wie es weitergeht'],
    leaning: ['Danach leben', 'Das ist peinlich', 'Dann haben wir'],
    speakers: ['Karla Nettesheim', 'Holger Quandt', 'Mareike Tönsing', 'Fridtjof Ebel'],
  },
  {
    name: 'opinion-bibliotheque',
    direction: 'ltr',
    headings: ['Qui vient après vingt heures', 'Ce que vaut une lampe allumée'],
    leaning: ['C’est vrai', 'Elle dit que', 'On répond aussi'],
    speakers: ['Bertrand Lacaze', 'Odile Ferrand'],
  },
];
const ENDS = /[.!?。！？।…][”»"」』]?$/u;
const UNPOINTED = /\p{Script=Thai}”?$/u;
const runsOf = ({ lead, sections }: Digest): Claim[][] => [lead, ...sections.map(({ paragraphs }) => paragraphs.flat())];

it('there are ten languages', () => {
  expect(new Set(pages.map(({ name }) => readStory(name, 'first').source.language)).size).toBe(10);
});

describe.each(pages)('the digest of $name', ({ name, direction, headings, leaning, speakers }) => {
  const digest = digestOf(readStory(name, 'first'));
  const textOf = (id: string | undefined) => digest.passages.find((passage) => passage.id === id)?.text ?? '';

  it('has a lead and sections under headings of the page, in its order and direction', () => {
    expect(citationsHold(digest)).toBe(true);
    expect(digest.source.direction).toBe(direction);
    expect(digest.lead.length).toBeGreaterThanOrEqual(2);
    const shown = digest.sections.map(({ heading }) => heading);
    expect(shown.length).toBeGreaterThanOrEqual(2);
    expect(shown).toEqual(headings.filter((heading) => shown.includes(heading)));
  });

  it('begins and ends every sentence where the page does', () => {
    for (const { text, citations } of claimsOf(digest)) {
      const [citation] = citations;
      const before = textOf(citation?.passage).slice(0, citation?.start).trim();
      expect(before === '' || ENDS.test(before), `“${text}” after “${before.slice(-20)}”`).toBe(true);
      expect(ENDS.test(text) || UNPOINTED.test(text), text).toBe(true);
    }
  });

  it('shows no sentence without the one that it leans on', () => {
    for (const run of runsOf(digest))
      run.forEach(({ text, citations }, at) => {
        if (!leaning.some((opening) => text.startsWith(opening))) return;
        const [here, there] = [citations[0], run[at - 1]?.citations.at(-1)];
        expect(there?.passage, text).toBe(here?.passage);
        expect(textOf(here?.passage).slice(there?.end, here?.start).trim(), text).toBe('');
      });
  });

  it('names whoever is quoted as the page does, or nobody', () => {
    const shown = [...digest.leadQuotations, ...digest.sections.flatMap(({ quotations }) => quotations)];
    for (const id of shown) {
      const name = digest.quotations.find((quotation) => quotation.id === id)?.speaker?.name ?? '';
      expect(
        speakers.some((speaker) => name.includes(speaker)),
        name,
      ).toBe(true);
    }
  });

  it('says nothing twice', () => {
    const texts = claimsOf(digest).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('each length', () => {
  const lengths: readonly DigestLength[] = ['short', 'standard', 'long'];
  const long = ['long-read-salt-road'];
  const sizesOf = (name: string) => {
    const article = readStory(name, 'first');
    return lengths.map((length) => {
      const digest = digestOf(article, { length });
      const words = runsOf(digest)
        .flat()
        .reduce((sum, { text }) => sum + countWords(text, article.source.language), 0);
      return { words, sections: digest.sections.length };
    });
  };

  it.each(pages)('of $name changes the outcome: short is a lead alone, standard tells twice as much', ({ name }) => {
    const [short, standard, longer] = sizesOf(name);
    expect(short?.sections).toBe(0);
    expect(standard?.words).toBeGreaterThan((short?.words ?? Infinity) * 1.5);
    expect(longer?.words).toBeGreaterThanOrEqual(standard?.words ?? Infinity);
  });

  it.each(long)('of %s changes the outcome, long too', (name) => {
    const [short, standard, longer] = sizesOf(name);
    expect(short?.sections).toBe(0);
    expect(standard?.words).toBeGreaterThan((short?.words ?? Infinity) * 2);
    expect(longer?.words).toBeGreaterThan((standard?.words ?? Infinity) * 1.25);
  });
});

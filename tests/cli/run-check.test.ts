import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ferryPage } from './ferry-page.ts';
import { buildCiteback, type Workbench } from './run-citeback.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await buildCiteback();
  await bench.write('ferry.html', ferryPage());
}, 60_000);
afterAll(() => bench.remove());

interface Answer {
  languages: { summary: string | null; article: string | null; isSame: boolean };
  counts: Record<string, number>;
  sentences: { text: string; verdict: string; quotations: { source: string | null }[]; sources: { citation: { exact: string } }[] }[];
}

const check = async (summary: string, ...words: string[]) => {
  await bench.write('summary.txt', summary);
  return await bench.run(['check', ...words, 'summary.txt', 'ferry.html']);
};

const carried = '# The ferry\n- Tickets will stay at 6 crowns, and children under seven travel free.\n';

describe('checking a summary', () => {
  it('ends with 0 where the source carries every sentence; a heading claims nothing', async () => {
    const { code, out } = await check(carried);
    expect(out).toContain('2 sentences against ferry.html: 1 carried by the source, 1 not compared.');
    expect(out).toContain('    source: Tickets will stay at 6 crowns, and children under seven travel free.');
    expect(code).toBe(0);
  });

  it('ends with 1 where it does not, and says why, with the words of both', async () => {
    const { code, out } = await check(`${carried}“We have waited two years for this,” said Lena Marwick. Pigs fly over Lisbon.`);
    expect(code).toBe(1);
    expect(out).toContain('QUOTATION ALTERED: “We have waited two years for this,” said Lena Marwick.');
    expect(out).toContain('the source “We have waited half a year for this”');
    expect(out).toContain('NOT FOUND IN THE SOURCE: Pigs fly over Lisbon.');
    expect(out).not.toMatch(/verified|\btrue\b/i);
  });

  it('answers a program with every sentence, its verdict and its citations', async () => {
    const { code, out } = await check(carried, '--format', 'json');
    const answer = JSON.parse(out) as Answer;
    expect(code).toBe(0);
    expect(answer.languages).toEqual({ summary: 'en', article: 'en', isSame: true });
    expect(answer.counts).toMatchObject({ carried: 1, 'not-compared': 1, altered: 0 });
    expect(answer.sentences[1]?.sources[0]?.citation.exact).toContain('Tickets will stay at 6 crowns');
  });

  it.each([
    ['no page', ['check', 'summary.txt'], 'Name the file of the summary, and after it the page'],
    ['three files', ['check', 'summary.txt', 'ferry.html', 'more.html'], 'Name the file of the summary'],
    ['standard input twice', ['check', '-', '-'], 'Name - once'],
    ['a file that is not there', ['check', 'none.txt', 'ferry.html'], 'none.txt is not there'],
    ['a page that is not there', ['check', 'summary.txt', 'none.html'], 'none.html is not there'],
    ['a summary without a sentence', ['check', 'empty.txt', 'ferry.html'], 'empty.txt holds no sentence'],
    ['a summary that is too long', ['check', 'long.txt', 'ferry.html'], 'long.txt is longer than 1048576 characters'],
  ])('ends with 2 and one sentence on standard error: %s', async (_what, words, message) => {
    await bench.write('summary.txt', carried);
    await bench.write('empty.txt', '\n \n');
    await bench.write('long.txt', 'a'.repeat(2 ** 20 + 1));
    const { code, out, err } = await bench.run(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Digest, digestSchema } from '../../src/core/digest.ts';
import { ferryPage } from './ferry-page.ts';
import { buildCiteback, type Workbench } from './run-citeback.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await buildCiteback();
  await bench.write('ferry.html', ferryPage());
}, 60_000);
afterAll(() => bench.remove());

const digestOf = (out: string): Digest => digestSchema.parse(JSON.parse(out));
const claimTexts = (digest: Digest) =>
  [...digest.lead, ...digest.sections.flatMap((section) => section.paragraphs.flat())].map((claim) => claim.text);

describe('one page', () => {
  it('gives one digest whose shape is the published one', async () => {
    const { code, out, err } = await bench.run(['digest', '--format', 'json', '--url', 'https://ferry.example/news', 'ferry.html']);
    const digest = digestOf(out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(digest.source).toMatchObject({ url: 'https://ferry.example/news', title: 'Island ferry to run every hour', language: 'en' });
    expect(digest.engine).toEqual({ id: 'extractive', model: null });
    expect(claimTexts(digest)).toContain(
      'The ferry between Sandhaven and Oxley will run every hour from June, the harbour office said on Thursday.',
    );
  });

  it('comes from standard input as well, as a page or as plain text', async () => {
    const page = digestOf((await bench.run(['digest', '--format', 'json', '-'], ferryPage())).out);
    const text = digestOf(
      (await bench.run(['digest', '--format', 'json', '-'], 'Ferry news\n\nThe ferry runs again. It is 5 < 6 minutes late.')).out,
    );
    expect(page.source.title).toBe('Island ferry to run every hour');
    expect(text.passages.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['heading', 'Ferry news'],
      ['paragraph', 'The ferry runs again. It is 5 < 6 minutes late.'],
    ]);
  });

  it('holds exactly the number of sentences asked for', async () => {
    for (const count of [1, 2, 4]) {
      const { out } = await bench.run(['digest', '--format', 'json', '--sentences', String(count), 'ferry.html']);
      expect(claimTexts(digestOf(out))).toHaveLength(count);
    }
  });

  it('takes the language that the caller names over the page’s own', async () => {
    const { out } = await bench.run(['digest', '--format', 'json', '--language', 'ar-eg', 'ferry.html']);
    expect(digestOf(out).source).toMatchObject({ language: 'ar-EG', direction: 'rtl' });
  });

  it('is digested though it is no article', async () => {
    const links = Array.from(
      { length: 40 },
      (_, i) => `<li><a href="/p/${i}">Lamp number ${i} in brass and glass, now at a lower price</a></li>`,
    ).join('');
    await bench.write('shop.html', `<!doctype html><html lang="en"><head><title>Lamps</title></head><body><ul>${links}</ul></body></html>`);
    const { code, out } = await bench.run(['digest', '--format', 'json', 'shop.html']);
    expect(code).toBe(0);
    expect(digestOf(out).article.isArticle).toBe(false);
  });

  it('is explained on standard error without touching the digest', async () => {
    const plain = await bench.run(['digest', '--format', 'json', 'ferry.html']);
    const explained = await bench.run(['digest', '--format', 'json', '--explain', 'ferry.html']);
    expect(claimTexts(digestOf(explained.out))).toEqual(claimTexts(digestOf(plain.out)));
    expect(explained.err).toContain('5 paragraph');
    expect(explained.err).toMatch(/c\d+ \(verbatim\) from passage 1 at 0–105/);
    expect(explained.err).toContain('  left out (unlike-article) paragraph: Home\n');
    expect(explained.err).toContain('  left out (title-again) heading: Island ferry to run every hour\n');
  });

  it.each([
    ['text', /^Island ferry to run every hour\n/],
    ['markdown', /^# Island ferry to run every hour\n/],
    ['html', /^<!doctype html>\n<html lang="en" dir="ltr">/],
  ])('prints as %s', async (format, start) => {
    const { code, out } = await bench.run(['digest', '--format', format, 'ferry.html']);
    expect(code).toBe(0);
    expect(out).toMatch(start);
    expect(out).toContain('The ferry between Sandhaven and Oxley');
  });
});

describe('several pages', () => {
  it('print one after another, as lines of JSON where the format is JSON', async () => {
    const json = await bench.run(['digest', '--format', 'proof', 'ferry.html', 'nowhere.html', 'ferry.html']);
    const lines = json.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; proof?: object; error?: { code: string } });
    expect(json.code).toBe(1);
    expect(lines.map((line) => [line.id, line.error?.code ?? Object.keys(line)[1]])).toEqual([
      ['ferry.html', 'proof'],
      ['nowhere.html', 'not-found'],
      ['ferry.html', 'proof'],
    ]);
    const text = await bench.run(['digest', 'ferry.html', 'nowhere.html', 'ferry.html']);
    expect(text.out.match(/^Island ferry to run every hour$/gm)).toHaveLength(2);
    expect(text.err).toContain('nowhere.html is not there: check the path.');
    const html = await bench.run(['digest', '--format', 'html', 'ferry.html', 'ferry.html']);
    expect(html.out.match(/<article/g)).toHaveLength(2);
    expect(html.out.match(/<\/html>/g)).toHaveLength(1);
  });

  it('in a list are answered in order, and a bad one never stops the rest', async () => {
    await bench.write('empty.html', '<!doctype html><title>x</title><body><script>render()</script></body>');
    await bench.write('ferry.txt', 'Ferry news\n\nThe ferry runs again. It is late.');
    await bench.write('folder.pdf', '%PDF-1.7 binary');
    await bench.write(
      'list.jsonl',
      [
        '{"id": "a", "path": "ferry.html", "url": "https://ferry.example/a"}',
        '{"id": "b", "path": ',
        '',
        '{"id": "c", "path": "nowhere.html"}',
        '{"id": "d"}',
        '{"id": "e", "path": "empty.html"}',
        '{"id": "f", "path": "ferry.txt", "language": "de"}',
        '{"id": "g", "path": "ferry.txt", "language": "not a tag"}',
        '{"id": "h", "path": "folder.pdf"}',
        '{"id": 9, "path": "ferry.html"}',
      ].join('\r\n'),
    );
    const { code, out, err } = await bench.run(['digest', '--format', 'json', '--inputs', 'list.jsonl']);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; digest?: Digest; error?: { code: string; message: string } });
    expect(code).toBe(1);
    expect(err).toContain('6 of 9 inputs');
    expect(lines.map((line) => [line.id, line.error?.code ?? 'digest'])).toEqual([
      ['a', 'digest'],
      [null, 'bad-line'],
      ['c', 'not-found'],
      ['d', 'bad-line'],
      ['e', 'no-text'],
      ['f', 'digest'],
      ['g', 'bad-line'],
      ['h', 'unsupported-type'],
      [9, 'digest'],
    ]);
    expect(lines[0]?.digest?.source.url).toBe('https://ferry.example/a');
    expect(lines[4]?.error).toMatchObject({ isArticle: false });
    expect(lines[5]?.digest?.source.language).toBe('de');
    expect(lines[1]?.error?.message).toContain('line 2 of list.jsonl is not JSON');
  });
});

describe('the words of a call', () => {
  it.each([
    [[], 'digest, verify or check'],
    [['summarise'], 'summarise is no command'],
    [['digest'], 'Name a file'],
    [['digest', '--format', 'pdf', 'ferry.html'], '--format pdf is not known: use text, markdown, html, json, annotations, proof.'],
    [['digest', '--engine', 'oracle', 'ferry.html'], '--engine oracle'],
    [['digest', '--sentences', '0', 'ferry.html'], '--sentences 0'],
    [['digest', '--sentences', 'two', 'ferry.html'], '--sentences two'],
    [['digest', '--sentences', '2', '--length', 'short', 'ferry.html'], '--length or --sentences'],
    [['digest', '--language', 'no such', 'ferry.html'], '--language no such'],
    [['digest', '--url', 'ferry', 'ferry.html'], '--url ferry'],
    [['digest', '--url', 'https://ferry.example/', 'ferry.html', 'ferry.html'], 'one input only'],
    [['digest', '--inputs', 'list.jsonl', 'ferry.html'], 'not both'],
    [['digest', '--colour', 'ferry.html'], '--colour'],
    [['digest', '--format', '--url', 'ferry.html'], '--format'],
    [['digest', '--explain=yes', 'ferry.html'], '--explain'],
    [['digest', '--inputs', 'nowhere.jsonl'], 'nowhere.jsonl'],
    [['digest', '-', '-'], 'only once'],
    [['verify'], 'Name one proof'],
    [['verify', '--format', 'html', 'proof.json'], '--format html'],
  ])('citeback %j is refused in a sentence', async (words, part) => {
    const { code, out, err } = await bench.run(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(part);
    expect(err).toMatch(/^[^\n]+\.\n$/);
    expect(err.match(/[.!?)](?=\s)/g)).toHaveLength(1);
  });

  it('--help and --version answer on standard output', async () => {
    expect((await bench.run(['--help'])).out).toMatch(/^Usage: citeback digest/);
    expect((await bench.run(['digest', '--help'])).code).toBe(0);
    expect((await bench.run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    ['nowhere.html', 'nowhere.html is not there'],
    ['.', 'a folder'],
    ['ftp://ferry.example/x', 'ftp://ferry.example/x is no address'],
    ['file://elsewhere/x', 'no address'],
  ])('%s as the only input fails with what to do', async (place, part) => {
    const { code, out, err } = await bench.run(['digest', '--format', 'json', place]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(part);
  });
});

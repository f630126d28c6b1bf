import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ferryPage } from './ferry-page.ts';
import { buildCiteback, type Workbench } from './run-citeback.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await buildCiteback();
  await bench.write('ferry.html', ferryPage());
  const { out } = await bench.run(['digest', '--format', 'proof', '--sentences', '5', 'ferry.html']);
  await bench.write('proof.json', out);
}, 60_000);
afterAll(() => bench.remove());

interface Answer {
  citations: { id: string; status: string; now?: string }[];
}

async function verify(page: string): Promise<{ code: number | null; statuses: Record<string, number>; answer: Answer }> {
  await bench.write('now.html', page);
  const { code, out } = await bench.run(['verify', '--format', 'json', 'proof.json', 'now.html']);
  const answer = JSON.parse(out) as Answer;
  const statuses: Record<string, number> = {};
  for (const { status } of answer.citations) statuses[status] = (statuses[status] ?? 0) + 1;
  return { code, statuses, answer };
}

describe('verifying a proof', () => {
  it('finds everything exact in the page that it was made from', async () => {
    const { code, statuses } = await verify(ferryPage());
    expect(code).toBe(0);
    expect(Object.keys(statuses)).toEqual(['exact']);
  });

  it('says in text that all is word for word', async () => {
    const { code, out } = await bench.run(['verify', 'proof.json', 'ferry.html']);
    expect(code).toBe(0);
    expect(out).toMatch(/^(\d+) of \1 citations stand word for word in ferry\.html\.\n$/);
  });

  it('opens no file that the proof names, only one that the caller names', async () => {
    const proof = JSON.parse((await bench.run(['digest', '--format', 'proof', 'ferry.html'])).out) as { source: { url: string } };
    expect(proof.source.url).toMatch(/^file:/);
    for (const url of [proof.source.url, 'ferry.html', '-', 'FILE:///ferry.html', `ftp://${bench.folder}/ferry.html`]) {
      await bench.write('local.json', JSON.stringify({ ...proof, source: { ...proof.source, url } }));
      const { code, out, err } = await bench.run(['verify', 'local.json']);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('give the page after the proof');
    }
  });

  it('finds everything exact where only other text was added', async () => {
    const { code, statuses } = await verify(
      ferryPage({ extra: 'An islander brought a cake to the opening, and it was eaten within the hour.' }),
    );
    expect(code).toBe(0);
    expect(Object.keys(statuses)).toEqual(['exact']);
  });

  it('tells a changed number with the new wording', async () => {
    const { code, answer } = await verify(ferryPage({ edit: (text) => text.replace('3.2 million', '4.1 million') }));
    expect(code).toBe(1);
    expect(answer.citations.filter(({ status }) => status !== 'exact')).toEqual([
      {
        id: expect.stringMatching(/^c\d+\.1$/),
        status: 'changed',
        now: 'The repairs cost 4.1 million crowns and took four weeks longer than planned.',
      },
    ]);
  });

  it('tells a sentence that is gone', async () => {
    const { code, statuses } = await verify(
      ferryPage({ edit: (text) => (text.startsWith('The repairs') ? 'Seals were seen from the deck.' : text) }),
    );
    expect(code).toBe(1);
    expect(statuses).toMatchObject({ gone: 1 });
  });

  it('finds everything gone where the page has no text any more', async () => {
    const { code, statuses } = await verify('<!doctype html><title>x</title><body></body>');
    expect(code).toBe(1);
    expect(Object.keys(statuses)).toEqual(['gone']);
  });

  it('tells that words stand twice now and nothing sets them apart', async () => {
    const whole = ferryPage();
    const paragraphs = whole.slice(whole.indexOf('<p>'), whole.lastIndexOf('</p>') + 4);
    const { code, statuses } = await verify(whole.replace('</article>', `${paragraphs}</article>`));
    expect(code).toBe(1);
    expect(statuses.ambiguous).toBeGreaterThan(0);
  });

  it('says in text what is not exact any more', async () => {
    await bench.write('now.html', ferryPage({ edit: (text) => text.replace('3.2 million', '4.1 million') }));
    const { code, out } = await bench.run(['verify', 'proof.json', 'now.html']);
    expect(code).toBe(1);
    expect(out).toMatch(/^changed {4}c\d+\.1 {2}“The repairs cost 3\.2 million/);
    expect(out).toContain('“The repairs cost 4.1 million crowns');
  });

  it.each([
    ['what is no JSON', 'ferry.html', 'is no proof'],
    ['JSON that is no proof', 'other.json', 'is no proof'],
    ['no file', 'nowhere.json', 'is not there'],
  ])('refuses %s', async (_title, proof, part) => {
    await bench.write('other.json', '{"version": 1}');
    const { code, out, err } = await bench.run(['verify', proof, 'ferry.html']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(part);
  });

  it('reads a proof whose page named no real language or address', async () => {
    const { out } = await bench.run(['digest', '--format', 'proof', 'ferry.html']);
    const proof = JSON.parse(out) as { source: object };
    await bench.write('odd.json', JSON.stringify({ ...proof, source: { ...proof.source, language: 'not a tag', url: 'nowhere' } }));
    const { code, err } = await bench.run(['verify', 'odd.json', 'ferry.html']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('asks for the page where the proof was made from standard input', async () => {
    const { out } = await bench.run(['digest', '--format', 'proof', '-'], ferryPage());
    await bench.write('piped.json', out);
    const { code, err } = await bench.run(['verify', 'piped.json']);
    expect(code).toBe(2);
    expect(err).toContain('give the page after the proof');
    expect((await bench.run(['verify', 'piped.json', 'ferry.html'])).code).toBe(0);
  });
});

interface Forgeable {
  lead: { text: string; support: string }[];
  quotations: { id: string; text: string; speaker: { name: string | null; role: string | null } }[];
  citations: object[];
}

describe('a forged proof', () => {
  it.each<[string, (proof: Forgeable) => void, string]>([
    [
      'with another sentence',
      (proof) => Object.assign(proof.lead[0] ?? {}, { text: 'The ferry sank.' }),
      'the claim "c1" says other words',
    ],
    [
      'with another speaker',
      (proof) => Object.assign(proof.quotations[0]?.speaker ?? {}, { name: 'Oda Rhys' }),
      'name of the quotation "q1" says',
    ],
    [
      'with another role',
      (proof) => Object.assign(proof.quotations[0]?.speaker ?? {}, { role: 'who runs away' }),
      'role of the quotation "q1" says other words',
    ],
    ['with another quotation', (proof) => Object.assign(proof.quotations[0] ?? {}, { text: 'We sank.' }), 'the quotation "q1" says'],
    ['without citations', (proof) => Object.assign(proof, { citations: [] }), 'the claim "c1" cites nothing'],
  ])('%s is refused in a sentence that says what is wrong', async (_, forge, part) => {
    const proof = JSON.parse((await bench.run(['digest', '--format', 'proof', '--sentences', '5', 'ferry.html'])).out) as Forgeable;
    forge(proof);
    await bench.write('forged.json', JSON.stringify(proof));
    const { code, out, err } = await bench.run(['verify', 'forged.json', 'ferry.html']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^forged\.json is a bad proof, because .+: do not trust it, make a new one\.\n$/);
    expect(err).toContain(part);
  });

  it('cannot pass a sentence of its own off as the page’s by calling it reworded', async () => {
    const proof = JSON.parse((await bench.run(['digest', '--format', 'proof', 'ferry.html'])).out) as Forgeable;
    Object.assign(proof.lead[0] ?? {}, { text: 'The ferry sank.', support: 'supported' });
    await bench.write('reworded.json', JSON.stringify(proof));
    expect((await bench.run(['verify', 'reworded.json', 'ferry.html'])).out).toMatch(/^reworded {3}c1 {2}is not word for word/m);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../src/core/export/file-name.ts';
import { exampleDigest } from '../../support/example-digest.ts';

const named = (title: string, url = exampleDigest.source.url) =>
  fileNameOf({ ...exampleDigest, source: { ...exampleDigest.source, title, url } }, '.md');

describe('the name of a digest’s file', () => {
  it.each([
    ['Hollin Bridge to stay open', 'Hollin Bridge to stay open.md'],
    ['Bridge: open/closed? “Both”, says <the> mayor | Courier', 'Bridge open closed “Both”, says the mayor Courier.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['...hidden', 'hidden.md'],
    ['-rf', 'rf.md'],
    ['Ends in dots. . .', 'Ends in dots.md'],
    ['[[Note]] #tag ^block', 'Note tag block.md'],
    ['open\u202Etxt.exe', 'opentxt.exe.md'],
    ['Zwei\u00ADzeiler\nmit Umbruch', 'Zweizeiler mit Umbruch.md'],
    ['con', 'con-.md'],
    ['新しい橋が開通', '新しい橋が開通.md'],
    ['???', 'www.hollin-courier.example.md'],
  ])('of “%s” is safe', (title, name) => {
    expect(named(title)).toBe(name);
  });

  it('is there where neither title nor address give one', () => {
    expect(named('', 'javascript:alert(1)')).toBe('digest.md');
  });

  it('is cut between words where it is long, and between letters where it has no words', () => {
    expect(named('word '.repeat(60))).toBe(`${'word '.repeat(24).trim()}.md`);
    expect(named('橋'.repeat(200))).toBe(`${'橋'.repeat(40)}.md`);
  });

  it('never holds what a system refuses, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = named(title);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(name).toMatch(/^(?![\s.-])[^"<>|*?:/\\#^[\]\u0000-\u001F]*[^\s."<>|*?:/\\]\.md$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(124);
        expect(name).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { englishWords } from '../../../src/cli/english-words.ts';
import { type FileForm, writeFile } from '../../../src/core/export/digest-file.ts';
import { parseProof } from '../../../src/core/export/parse-proof.ts';
import { toAnnotations } from '../../../src/core/export/to-annotations.ts';
import { exampleDigest } from '../../support/example-digest.ts';

const NAME = 'Hollin Bridge to stay open while its arches are mended';

describe('a digest as a file', () => {
  it.each<[FileForm, string, string, string]>([
    ['markdown', '.md', 'text/markdown', '# [Hollin'],
    ['obsidian', ' (Obsidian).md', 'text/markdown', '---\ntitle: '],
    ['html', '.html', 'text/html', '<!doctype html>'],
    ['json', '.json', 'application/json', '{\n  "version": 1'],
    ['annotations', '.annotations.json', 'application/json', '[\n  {\n    "@context"'],
    ['proof', '.proof.json', 'application/json', '{\n  "kind": "citeback-proof"'],
  ])('in the form %s has a name, a type and what belongs in it', (form, ending, type, beginning) => {
    const file = writeFile(form, exampleDigest, englishWords);
    expect(file).toMatchObject({ name: `${NAME}${ending}`, type });
    expect(file.text.slice(0, beginning.length)).toBe(beginning);
  });

  it('has another name in each form, so that none is taken for another', () => {
    const forms: FileForm[] = ['markdown', 'obsidian', 'html', 'json', 'annotations', 'proof'];
    expect(new Set(forms.map((form) => writeFile(form, exampleDigest, englishWords).name)).size).toBe(forms.length);
  });

  it('holds as JSON all of the digest, and as annotations each of them', () => {
    expect(JSON.parse(writeFile('json', exampleDigest, englishWords).text)).toEqual(exampleDigest);
    expect(JSON.parse(writeFile('annotations', exampleDigest, englishWords).text)).toEqual(toAnnotations(exampleDigest));
  });

  it('is as a proof one that can be checked', () => {
    expect(parseProof(writeFile('proof', exampleDigest, englishWords).text).kind).toBe('proof');
  });
});

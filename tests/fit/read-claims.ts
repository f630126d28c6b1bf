import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { splitSentences } from '../../src/core/text/split-sentences.ts';

/** A claim beside a whole document, with what people said of it. `group`: documents that must not be divided between folds. */
export interface LabelledClaim {
  set: string;
  group: string;
  claim: string;
  sources: string[];
  language: string | null;
  isCarried: boolean;
}

interface Row {
  source: string;
  claim: string;
  label: number;
  lang: string;
}

const sentencesOf = (text: string, language: string): string[] =>
  text.split('\n').flatMap((line) => splitSentences(line, language).map(({ start, end }) => line.slice(start, end)));

/** The claims of all `v-*-dev.jsonl.gz` in a folder, set by set. */
export function readClaims(folder: string): LabelledClaim[] {
  const files = fs.readdirSync(folder).filter((file) => /^v-.*\.jsonl(?:\.gz)?$/.test(file));
  return files.sort().flatMap((file) => {
    const bytes = fs.readFileSync(path.join(folder, file));
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const read = new Map<string, string[]>();
    return text
      .split('\n')
      .filter(Boolean)
      .map((line): LabelledClaim => {
        const { source, claim, label, lang } = JSON.parse(line) as Row;
        const sources = read.get(source) ?? sentencesOf(source, lang);
        read.set(source, sources);
        const set = file.replace(/^v-|-dev|\.jsonl(?:\.gz)?$/g, '');
        return { set, group: source, claim, sources, language: lang, isCarried: label === 1 };
      });
  });
}

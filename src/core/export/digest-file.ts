import type { Digest } from '../digest.ts';
import type { ExportWords } from './export-words.ts';
import { fileNameOf } from './file-name.ts';
import { toAnnotations } from './to-annotations.ts';
import { toHtml } from './to-html.ts';
import { toMarkdown } from './to-markdown.ts';
import { toObsidian } from './to-obsidian.ts';
import { toProof } from './to-proof.ts';

export type FileForm = 'markdown' | 'obsidian' | 'html' | 'json' | 'annotations' | 'proof';

/** A digest as a file to keep; `type` is its media type. */
export interface DigestFile {
  name: string;
  type: string;
  text: string;
}

interface Writing {
  ending: string;
  type: string;
  write(digest: Digest, words: ExportWords): string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const writings: Record<FileForm, Writing> = {
  markdown: { ending: '.md', type: 'text/markdown', write: toMarkdown },
  obsidian: { ending: ' (Obsidian).md', type: 'text/markdown', write: toObsidian },
  html: { ending: '.html', type: 'text/html', write: toHtml },
  json: { ending: '.json', type: 'application/json', write: (digest) => json(digest) },
  annotations: { ending: '.annotations.json', type: 'application/json', write: (digest) => json(toAnnotations(digest)) },
  proof: { ending: '.proof.json', type: 'application/json', write: (digest) => json(toProof(digest)) },
};

/** Writes a digest in one form as a file named after its title; what programs read has no words of ours. */
export function writeFile(form: FileForm, digest: Digest, words: ExportWords): DigestFile {
  const { ending, type, write } = writings[form];
  return { name: fileNameOf(digest, ending), type, text: write(digest, words) };
}

import type { Digest } from '../core/digest.ts';
import type { ExportWords } from '../core/export/export-words.ts';
import { toAnnotations } from '../core/export/to-annotations.ts';
import { htmlEnd, htmlStart, toHtmlArticle } from '../core/export/to-html.ts';
import { toMarkdown } from '../core/export/to-markdown.ts';
import { toProof } from '../core/export/to-proof.ts';
import { toText } from '../core/export/to-text.ts';
import { englishWords } from './english-words.ts';
import type { Failure } from './failure.ts';
import type { DigestCall, DigestFormat } from './parse-call.ts';
import { say, writeOut } from './write-out.ts';

type InputId = string | number | null;

/** Prints digests one after another in one format; failures go to standard error, or into the lines of a batch of JSON. */
export interface Printer {
  digest(id: InputId, digest: Digest): Promise<void>;
  failed(id: InputId, failed: Failure): Promise<void>;
  end(): Promise<void>;
}

const jsonParts = {
  json: (digest: Digest) => ({ digest }),
  annotations: (digest: Digest) => ({ annotations: toAnnotations(digest) }),
  proof: (digest: Digest) => ({ proof: toProof(digest) }),
};
type JsonFormat = keyof typeof jsonParts;
const isJson = (format: DigestFormat): format is JsonFormat => format in jsonParts;

/** One input is printed as itself; several, or a list, as JSON Lines, as texts with a rule between, or as one HTML page. */
export function printerOf(call: DigestCall): Printer {
  const isBatch = call.inputs !== null || call.places.length > 1;
  if (isJson(call.format)) return isBatch ? linePrinter(call.format) : jsonPrinter(call.format);
  if (call.format === 'html') return htmlPrinter();
  return call.format === 'markdown' ? textPrinter(toMarkdown, '\n---\n\n') : textPrinter(toText, `\n${'='.repeat(72)}\n\n`);
}

const sayFailed = async (_id: InputId, failed: Failure): Promise<void> => {
  say(failed.message);
};
const nothing = async (): Promise<void> => undefined;

function linePrinter(format: JsonFormat): Printer {
  const print = (line: object) => writeOut(`${JSON.stringify(line)}\n`);
  return {
    digest: (id, digest) => print({ id, ...jsonParts[format](digest) }),
    failed: (id, { kind: _kind, ...error }) => print({ id, error }),
    end: nothing,
  };
}

const jsonPrinter = (format: JsonFormat): Printer => ({
  digest: (_id, digest) => writeOut(`${JSON.stringify(Object.values(jsonParts[format](digest))[0], null, 2)}\n`),
  failed: sayFailed,
  end: nothing,
});

function textPrinter(toFormat: (digest: Digest, words: ExportWords) => string, rule: string): Printer {
  let printed = 0;
  return {
    digest: (_id, digest) => writeOut((printed++ > 0 ? rule : '') + toFormat(digest, englishWords)),
    failed: sayFailed,
    end: nothing,
  };
}

function htmlPrinter(): Printer {
  let printed = 0;
  return {
    async digest(_id, digest) {
      if (printed === 0) await writeOut(htmlStart(digest));
      printed += 1;
      await writeOut(toHtmlArticle(digest, `d${printed}-`, englishWords));
    },
    failed: sayFailed,
    end: () => (printed > 0 ? writeOut(htmlEnd()) : nothing()),
  };
}

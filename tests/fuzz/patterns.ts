import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vitest/node';

/** A pattern of the sources, and the file where it stands. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const root = path.join(import.meta.dirname, '../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .toSorted();

interface Node {
  readonly type?: string;
  readonly regex?: { pattern: string; flags: string };
  readonly callee?: { name?: string };
}

/** All that a node of a parsed file holds, itself first. */
const nodesIn = (node: unknown): Node[] =>
  typeof node === 'object' && node !== null ? [node as Node, ...Object.values(node).flatMap(nodesIn)] : [];

const parsed = files.map((file) => ({
  file,
  nodes: nodesIn(parseAst(readFileSync(path.join(root, file), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' })),
}));

/** Every pattern between slashes. */
export const literals: readonly Pattern[] = parsed.flatMap(({ file, nodes }) =>
  nodes.flatMap(({ regex }) => (regex ? [{ file, source: regex.pattern, flags: regex.flags }] : [])),
);

/** The files that make patterns of words, each as often as it says `RegExp(…)`. */
export const builders: readonly string[] = parsed.flatMap(({ file, nodes }) =>
  nodes.filter(({ type, callee }) => type?.endsWith('Expression') && callee?.name === 'RegExp').map(() => file),
);

/** Runs something and says which patterns were made of words meanwhile, by which files of the sources. */
export async function patternsBuilt(run: () => Promise<unknown>): Promise<Pattern[]> {
  const built = new Map<string, Pattern>();
  const usual = globalThis.RegExp;
  const construct = (target: typeof RegExp, words: ConstructorParameters<typeof RegExp>) => {
    const made = new target(...words);
    const file = builders.find((one) => new Error('where').stack?.includes(`/src/${one}`));
    if (file) built.set(`${file} ${made}`, { file, source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(usual, { construct, apply: (target, _, words) => construct(target, words as [string]) });
  try {
    await run();
  } finally {
    globalThis.RegExp = usual;
  }
  return [...built.values()];
}

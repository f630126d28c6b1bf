import type { Digest } from '../digest.ts';
import type { FindLink } from '../evidence/fragment-link.ts';
import { type CheckedSentence, countVerdicts, SUMMARY_VERDICTS, type SummaryVerdict } from '../evidence/summary/checked-summary.ts';
import { findWebAddress } from '../web-address.ts';
import { escapeMarkdown, linkTarget } from './to-markdown.ts';

/** What the outcome of a check is told with, in the interface's language. */
export interface CheckWords {
  title: string;
  tellVerdict(verdict: SummaryVerdict): string;
  tellCount(verdict: SummaryVerdict, count: number): string;
  tellDoubts(sentence: CheckedSentence): string[];
  tellSpeakers(said: string, speaker: string): string;
  inSource: string;
  inSummary: string;
  showInPage: string;
  /** What there is to say of the whole: that it is in another language, or was not checked to its end. */
  notes: readonly string[];
}

/** The outcome of a check as Markdown: every sentence with its verdict, why, and the article's words with links to them. */
export function checkToMarkdown(
  sentences: readonly CheckedSentence[],
  source: Pick<Digest['source'], 'title' | 'url'>,
  findLink: FindLink,
  words: CheckWords,
): string {
  const counts = countVerdicts(sentences);
  const tally = SUMMARY_VERDICTS.flatMap((verdict) =>
    counts[verdict] > 0 ? `- ${escapeMarkdown(words.tellCount(verdict, counts[verdict]))}` : [],
  );
  const address = findWebAddress(source.url);
  const title = escapeMarkdown(source.title || source.url);
  const blocks = [
    `# ${escapeMarkdown(words.title)}`,
    address ? `[${title}](${linkTarget(address)})` : title,
    tally.join('\n'),
    ...words.notes.map(escapeMarkdown),
    ...sentences.flatMap((sentence) => sentenceBlocks(sentence, findLink, words)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sentenceBlocks(sentence: CheckedSentence, findLink: FindLink, words: CheckWords): string[] {
  const { text, verdict, quotations, sources } = sentence;
  const wordings = quotations.flatMap(({ text: quoted, source, said, speaker }) => [
    ...(source === null ? [] : [labelled(words.inSummary, quoted), labelled(words.inSource, source)]),
    ...(said === null || speaker === null ? [] : [`- ${escapeMarkdown(words.tellSpeakers(said, speaker))}`]),
  ]);
  const beside = sources.map(({ citation }) => {
    const link = findLink(citation);
    return `${labelled(words.inSource, citation.exact)}${link ? ` [${escapeMarkdown(words.showInPage)}](${linkTarget(link)})` : ''}`;
  });
  const lines = [...words.tellDoubts(sentence).map((doubt) => `- ${escapeMarkdown(doubt)}`), ...wordings, ...beside];
  return [
    `> ${escapeMarkdown(text)}`,
    `**${escapeMarkdown(words.tellVerdict(verdict))}**`,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
  ];
}

const labelled = (label: string, words: string): string => `- ${escapeMarkdown(label)}: “${escapeMarkdown(words)}”`;

import type { ReadingNote } from '../core/article.ts';
import { countWords } from '../core/text/words.ts';
import type { PageStep } from './walk-page.ts';

const TEXT = 4;
/** Hidden text of fewer words is a label, a hint or a template; of so many in all it is worth saying. */
const FEWEST_WORDS = 12;
const MANY_WORDS = 100;
const NO_TEXT = /^(?:script|style|noscript|textarea|iframe|title)$/;
const NO_PROSE = 'a, button, label, nav, form, figure, aside, dialog, math, svg, select, [role="dialog"]';

/** Words for machines: to forget what they were told, or an address. */
const TO_ASSISTANT =
  /(?:ignor|disregard|forget|vergiss|oubli|olvid|игнорир|忽略).{0,60}(?:instru|prompt|anweisung|istruz|инструкц|指令|指示)|指示.{0,9}無視|(?:you are|note to|attention,?|dear|hey|hello) (?:an? |any |all |the )?(?:large )?(?:AI|LLM|ChatGPT|language model|assistant)/iu;
/** Letters as tag characters; flags of countries are written in them too. */
const TAGS = /(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0020}-\u{e007e}]+/gu;
/** What each of these begins with in UTF-16: hardly a text has it, and looking for it is quick. */
const TAG_UNIT = '\udb40';

/** Hidden text that a reader should hear of: much prose amid the article, or words for an assistant anywhere. Null where there is none. */
export function findHiddenText(document: Document, steps: readonly PageStep[], kept: ReadonlySet<Text>): ReadingNote | null {
  const seen = new Set<Node>();
  let [tagged, prose, addressed, left] = ['', 0, 0, kept.size];
  for (const step of steps) if (step.kind === 'text') seen.add(step.node);
  const walker = document.createTreeWalker(document.body, TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data, parentElement } = node;
    if (kept.has(node)) left--;
    if (seen.has(node)) tagged += data.includes(TAG_UNIT) ? (data.match(TAGS)?.join('') ?? '') : '';
    else if (parentElement && !NO_TEXT.test(parentElement.localName) && /\S/.test(data)) {
      const words = countWords(data, null);
      if (TO_ASSISTANT.test(data)) addressed += words;
      if (words >= FEWEST_WORDS && left > 0 && left < kept.size && !parentElement.closest(NO_PROSE)) prose += words;
    }
  }
  if (tagged)
    addressed += countWords(
      tagged.replace(/./gu, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000)),
      null,
    );
  if (addressed === 0 && prose < MANY_WORDS) return null;
  return { kind: 'hidden-text', words: Math.max(prose, addressed), addressesAssistant: addressed > 0 };
}

import { describe, expect, it } from 'vitest';
import { englishWords } from '../../../src/cli/english-words.ts';
import type { Digest } from '../../../src/core/digest.ts';
import { toHtml } from '../../../src/core/export/to-html.ts';
import { toMarkdown } from '../../../src/core/export/to-markdown.ts';
import { toText } from '../../../src/core/export/to-text.ts';
import { exampleDigest } from '../../support/example-digest.ts';

const forms = [
  ['Markdown', toMarkdown],
  ['text', toText],
  ['HTML', toHtml],
] as const;

/** The example with its lead's first sentence in a model's words, carried in part; the second is the page's own. */
function writtenDigest(): Digest {
  const [first, second, ...rest] = exampleDigest.lead;
  const [id = ''] = exampleDigest.leadQuotations.concat(exampleDigest.sections.flatMap(({ quotations }) => quotations));
  if (!first || !second) throw new Error('the example has no two sentences');
  const doubts = [{ kind: 'number', detail: 'twelve' }];
  const prose = { ...first, text: 'In other words.', support: 'partial' as const, clarified: [], doubts };
  const notes = [{ kind: 'claims-dropped' as const, count: 3 }];
  return {
    ...exampleDigest,
    engine: { id: 'openai-compatible', model: 'small-model' },
    article: { ...exampleDigest.article, notes },
    lead: [prose, second, ...rest],
    translations: [{ quotation: id, language: 'eo', text: 'En alia lingvo.', doubts: [{ kind: 'translation', detail: '7' }] }],
  };
}

describe.each(forms)('a digest in a model’s words in %s', (_, write) => {
  const written = write(writtenDigest(), englishWords).replace(/\\/gu, '');

  it('says why a sentence is carried in part only', () => {
    expect(written).toContain('(The source carries this sentence only in part. A number that the source does not have there: twelve.)');
  });

  it('says which of the sentences are the page’s own', () => {
    expect(written.split('(the page’s own words)').length - 1).toBe(exampleDigest.lead.length - 1);
  });

  it('says how many sentences were left out', () => {
    expect(written).toContain('3 sentences were left out because the page does not back them.');
  });

  it('has a translation under its quotation, marked as one, with what is not the same in it', () => {
    expect(written).toContain('Translation by small-model: eo. Not the same in the translation: 7.');
    expect(written).toContain('En alia lingvo.');
    expect(written.indexOf('En alia lingvo.')).toBeGreaterThan(written.indexOf('Translation by small-model'));
  });

  it('says none of it where no model wrote', () => {
    expect(write(exampleDigest, englishWords)).not.toMatch(/the page’s own words|left out|Translation/);
  });
});

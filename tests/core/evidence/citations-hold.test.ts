import { describe, expect, it } from 'vitest';
import { citationsHold } from '../../../src/core/evidence/citations-hold.ts';
import { exampleDigest } from '../../support/example-digest.ts';
import { digestOf, ferry } from '../digest/articles.ts';

const digest = digestOf(ferry());
const [claim, ...others] = digest.lead;
const [citation] = claim?.citations ?? [];
const [section, ...sections] = digest.sections;
if (!claim || !citation || !section) throw new Error('the digest has no claim or no section to spoil');
const withClaim = (changed: typeof claim) => ({ ...digest, lead: [changed, ...others] });
const withCitation = (changed: Partial<typeof citation>) => withClaim({ ...claim, citations: [{ ...citation, ...changed }] });

describe('the citations of a digest', () => {
  it('hold as they were written', () => {
    expect(citationsHold(digest)).toBe(true);
  });

  it.each([
    ['a claim says other words than it cites', withClaim({ ...claim, text: `${claim.text} Perhaps.` })],
    ['a claim cites nothing', withClaim({ ...claim, citations: [] })],
    ['the cited passage does not exist', withCitation({ passage: 'p99' })],
    ['the words stand elsewhere', withCitation({ start: citation.start + 1, end: citation.end + 1 })],
    [
      'a claim and its citation agree on words that do not stand there',
      withClaim({ ...claim, text: 'All is well.', citations: [{ ...citation, exact: 'All is well.' }] }),
    ],
    ['other words stand before them', withCitation({ prefix: 'x' })],
    ['other words stand after them', withCitation({ suffix: 'x' })],
    ['the passage has changed', { ...digest, passages: digest.passages.map((each) => ({ ...each, text: each.text.toUpperCase() })) }],
    [
      'a heading cites other words',
      { ...digest, sections: [{ ...section, headingCitations: [{ ...citation, exact: 'no' }] }, ...sections] },
    ],
    [
      'a heading of words that are neither ours nor cited',
      { ...digest, sections: [{ ...section, heading: 'All is well', headingCitations: [] }] },
    ],
    ['a label says other words than it cites', withClaim({ ...claim, label: { text: 'The mayor lies', citation } })],
    ['a label of words cites nothing', withClaim({ ...claim, label: { text: 'The mayor lies', citation: null } })],
    [
      'an added name is not in the words cited for it',
      withClaim({ ...claim, clarified: [{ start: 0, end: 1, text: 'Edda Morn', citation }] }),
    ],
    ['a quotation is shown that was not found', { ...digest, leadQuotations: ['q99'] }],
    ['a quotation says other words', { ...digest, quotations: digest.quotations.map((each) => ({ ...each, text: 'No.' })) }],
  ])('do not hold where %s', (_, spoilt) => {
    expect(citationsHold(spoilt)).toBe(false);
  });
});

const [said, ...unspoilt] = exampleDigest.quotations;
const speaker = said?.speaker;
if (!said || !speaker) throw new Error('the example has no speaker to spoil');
const withQuotation = (changed: Partial<typeof said>) => ({ ...exampleDigest, quotations: [{ ...said, ...changed }, ...unspoilt] });
const withSpeaker = (changed: Partial<typeof speaker>) => withQuotation({ speaker: { ...speaker, ...changed } });
const elsewhere = { ...speaker.mention, start: speaker.mention.start + 1, end: speaker.mention.end + 1 };

describe('the quotations and headings of a digest', () => {
  it('hold as they were written', () => {
    expect(citationsHold(exampleDigest)).toBe(true);
  });

  it.each([
    ['a quotation cites nothing', withQuotation({ text: '', citations: [] })],
    ['one quotation of many says other words', withQuotation({ text: `${said.text} Perhaps.` })],
    ['a speaker is mentioned elsewhere', withSpeaker({ mention: elsewhere })],
    ['a speaker’s name is cited from elsewhere', withSpeaker({ nameCitation: elsewhere })],
    ['a speaker’s role is cited from elsewhere', withSpeaker({ roleCitation: elsewhere })],
    ['a speaker has another name than the page gives', withSpeaker({ name: 'Edda Morn' })],
    ['a speaker has a name that nothing gives', withSpeaker({ nameCitation: null })],
    ['a speaker has another role than the page gives', withSpeaker({ role: 'Bishop' })],
    ['a speaker has a role that nothing gives', withSpeaker({ roleCitation: null })],
    ['words attribute a quotation that stand elsewhere', withQuotation({ attribution: elsewhere })],
    [
      'a heading says other words than it cites',
      { ...exampleDigest, sections: exampleDigest.sections.map((each) => ({ ...each, heading: 'Shops love a quiet summer' })) },
    ],
  ])('do not hold where %s', (_, spoilt) => {
    expect(citationsHold(spoilt)).toBe(false);
  });
});

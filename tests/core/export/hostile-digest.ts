import type { Digest } from '../../../src/core/digest.ts';
import { citeFrom } from '../../../src/core/evidence/cite.ts';
import { exampleDigest } from '../../support/example-digest.ts';

export const hostileWords =
  '</title></style><script>alert("x")</script> <img src=x onerror=\'y\'> & [a](javascript:b) `c` # *d* https://e.example/';

/** A digest whose page wrote markup where words belong. */
export function hostileDigest(): Digest {
  const passages: Digest['passages'] = [{ id: 'p1', kind: 'paragraph', text: hostileWords }];
  const citation = citeFrom(passages)('p1', 0, hostileWords.length);
  const claim = {
    id: 'c1',
    text: hostileWords,
    support: 'verbatim' as const,
    citations: [citation],
    clarified: [],
    doubts: [],
    label: null,
  };
  const speaker = {
    name: hostileWords,
    role: hostileWords,
    kind: 'person' as const,
    mention: citation,
    nameCitation: citation,
    roleCitation: citation,
  };
  const source = { title: hostileWords, siteName: hostileWords, byline: hostileWords, url: 'javascript:alert(1)', language: '"><b>' };
  return {
    ...exampleDigest,
    source: { ...exampleDigest.source, ...source },
    passages,
    headline: claim,
    lead: [{ ...claim, id: 'c2' }],
    leadQuotations: ['q1'],
    sections: [],
    quotations: [{ id: 'q1', text: hostileWords, citations: [citation], continues: null, speaker, attribution: citation, confidence: 1 }],
  };
}

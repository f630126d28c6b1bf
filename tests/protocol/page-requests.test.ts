import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lighterRequests } from '../../src/protocol/lighter-requests.ts';
import { isRequestOf } from '../../src/protocol/message-checks.ts';
import { pageRequests } from '../../src/protocol/page-messages.ts';
import { readerRequests } from '../../src/protocol/reader-requests.ts';

const isPageRequest = (message: unknown) => isRequestOf({ ...readerRequests, ...lighterRequests }, message);
const bySchema = (message: unknown) => Object.values(pageRequests).some(({ request }) => request.safeParse(message).success);

/** What stands in a part now and then instead of what should. */
const anything = fc.oneof(
  fc.constantFrom(null, undefined, true, 'page', 'begin', '', -1, 0.5, Number.NaN, 2 ** 53, [], {}, 'x'.repeat(33)),
  fc.anything(),
);
const mostly = <T>(usual: fc.Arbitrary<T>) => fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: anything });

const citation = mostly(
  fc.record({
    passage: mostly(fc.string()),
    start: mostly(fc.nat()),
    end: mostly(fc.nat()),
    exact: mostly(fc.string({ minLength: 1 })),
    prefix: mostly(fc.string({ maxLength: 32 })),
    suffix: mostly(fc.string({ maxLength: 32 })),
  }),
);
const evidence = mostly(
  fc.array(
    mostly(
      fc.record({
        part: mostly(fc.string()),
        citations: mostly(fc.array(citation, { maxLength: 1 })),
        attribution: mostly(fc.option(citation)),
      }),
    ),
    { maxLength: 1 },
  ),
);
const scope = mostly(fc.constantFrom('page', 'selection'));
const request = fc.oneof(
  fc.record({ kind: fc.constant('read-page'), scope, anyway: mostly(fc.boolean()) }),
  fc.record({
    kind: fc.constant('light-in-page'),
    scope,
    citations: mostly(fc.array(citation, { maxLength: 2 })),
    attribution: mostly(fc.option(citation)),
    language: mostly(fc.option(fc.string())),
    evidence,
    tone: mostly(fc.constantFrom('exact', 'changed')),
  }),
  fc.record({ kind: fc.constant('stop-reading') }),
  fc.record({ kind: fc.constant('light-place'), offer: mostly(fc.nat()), place: mostly(fc.nat()) }),
  fc.record({ kind: fc.constant('follow-reading'), scope, evidence }),
  fc.record({ kind: fc.constant('glow-in-page'), part: mostly(fc.option(fc.string())) }),
  fc.record({ kind: fc.constant('cover-in-page'), isOn: mostly(fc.boolean()) }),
  fc.record({ kind: fc.constant('go-to-passage'), passage: mostly(fc.string()), at: mostly(fc.double({ min: 0, max: 1, noNaN: true })) }),
  fc.record({ kind: fc.constant('step-in-page'), step: mostly(fc.constantFrom('next', 'previous', 'end')) }),
  fc.record({ kind: fc.constant('pick-part'), step: mostly(fc.constantFrom('begin', 'end', 'forget')) }),
  fc.record({ kind: mostly(fc.constant('which-page')) }),
);
const withMoreOrLess = fc
  .tuple(request, fc.constantFrom('', 'kind', 'scope', 'step', 'more'), fc.boolean())
  .map(([message, part, isMore]) => {
    const changed: Record<string, unknown> = { ...message };
    if (part !== '' && isMore) changed[part] ??= 1;
    else delete changed[part];
    return changed;
  });

describe('a request to the reader in a page', () => {
  it('is taken for one exactly where its schema takes it', () => {
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: request }, withMoreOrLess, anything), (message) => {
        const isTaken = isPageRequest(message);
        seen[isTaken ? 'taken' : 'refused'] += 1;
        expect(isTaken).toBe(bySchema(message));
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(300);
  });

  it('may be any of them', () => {
    const good = [
      { kind: 'read-page', scope: 'page', anyway: false },
      { kind: 'light-in-page', scope: 'selection', citations: [], attribution: null, language: 'en', evidence: [], tone: 'changed' },
      { kind: 'light-place', offer: 3, place: 0 },
      { kind: 'follow-reading', scope: 'page', evidence: [{ part: 'c1', citations: [], attribution: null }] },
      { kind: 'glow-in-page', part: null },
      { kind: 'cover-in-page', isOn: true },
      { kind: 'go-to-passage', passage: 'p1', at: 0.5 },
      { kind: 'step-in-page', step: 'next' },
      { kind: 'pick-part', step: 'forget' },
      { kind: 'which-page' },
      { kind: 'stop-reading' },
    ];
    expect(good.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(pageRequests).toSorted());
    expect(good.filter((message) => !isPageRequest(message))).toEqual([]);
  });
});

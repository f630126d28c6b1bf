import { describe, expect, it } from 'vitest';
import { countTests, findSecondTries } from '../../build/run-suite.mjs';

const file = (status, ...tests) => ({ status, assertionResults: tests.map((result) => ({ status: result })) });

describe('counting the tests of a suite', () => {
  it.each([
    ['every test that ran', [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')], { passed: 3, failed: 1 }],
    ['a test that was left out as failed', [file('passed', 'passed', 'skipped'), file('passed', 'todo')], { passed: 1, failed: 2 }],
    ['a file that did not load as failed', [file('failed'), file('passed', 'passed')], { passed: 1, failed: 1 }],
    ['a file whose own set-up failed after its tests', [file('failed', 'passed')], { passed: 1, failed: 1 }],
    ['nothing where nothing ran', [], { passed: 0, failed: 0 }],
  ])('counts %s', (_title, testResults, counted) => {
    expect(countTests({ testResults })).toEqual(counted);
  });
});

it('a test that passes only when it is tried again is told of', () => {
  const assertionResults = [
    { fullName: 'a click leads on', status: 'passed', failureMessages: ['Error: waited\n  at line 1'] },
    { fullName: 'a page is read', status: 'passed', failureMessages: [] },
    { fullName: 'a list is drawn', status: 'failed', failureMessages: ['Error: none', 'Error: none'] },
  ];
  expect(findSecondTries({ testResults: [{ status: 'failed', assertionResults }] })).toEqual(['a click leads on (Error: waited)']);
});

import { describe, expect, it } from 'vitest';
import { findNotes, findUnready, notesFor } from '../../build/release.mjs';

const changelog =
  '# Changelog\n\n## 1.1.0 – unreleased\n\n- More.\n\n## 1.0.0 – 2026-12-01\n\n### Digests\n- First.\n\n## 0.9.0 – 2026-11-01\n\n- Before.\n';
const ready = { status: '', version: '1.0.0', changelog };

describe('a release', () => {
  it('is ready with a clean tree, a version and a dated part of the changelog', () => {
    expect(findUnready(ready)).toEqual([]);
  });

  it.each([
    ['a changed file', { ...ready, status: ' M src/a.ts\n' }, /not clean:\n M src\/a\.ts/],
    ['a version of another form', { ...ready, version: '1.0.0-beta' }, /no version of three numbers/],
    ['a version that the changelog does not know', { ...ready, version: '2.0.0' }, /no dated part on 2\.0\.0/],
    ['a part that is not dated', { ...ready, version: '1.1.0' }, /no dated part on 1\.1\.0/],
  ])('is not ready with %s', (_, given, why) => {
    expect(findUnready(given).join('\n')).toMatch(why);
  });

  it('has the changelog’s words on it alone, and says how to build it again', () => {
    expect(findNotes(changelog, '1.0.0')).toEqual({ date: '2026-12-01', words: '### Digests\n- First.' });
    const notes = notesFor({ version: '1.0.0', commit: 'c0ffee', words: 'First.' });
    expect(notes).toContain('# Citeback 1.0.0\n\nFirst.');
    expect(notes).toContain('Commit c0ffee.');
    expect(notes).toContain('npm ci --ignore-scripts');
  });
});

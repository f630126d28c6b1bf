import vm from 'node:vm';
import { expect, it } from 'vitest';
import { joinLists, shrinkScript } from '../../build/shrink.mjs';

it('puts a list of words on one line, and leaves other line breaks as they are', async () => {
  const program = "told = [`said says\n      told`.split(/\\s+/u), `a:\n\n  b`, '[1]\\n    https://page.example', 'c\\\\n  d'];";
  const shrunk = await shrinkScript(program, { module: true });
  expect(shrunk).toContain('said says told');
  const [told, toldShrunk] = [program, shrunk].map((code) => vm.runInNewContext(`${code}; told`));
  expect(toldShrunk).toEqual(told);
  expect(joinLists('"one.\\n   two" "three\\n  (four)"')).toBe('"one. two" "three\\n  (four)"');
});

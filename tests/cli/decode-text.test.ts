import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/cli/decode-text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const ascii = (text: string) => [...Buffer.from(text, 'latin1')];
// "日本" in Shift_JIS and the e with acute accent in windows-1252
const NIHON = [0x93, 0xfa, 0x96, 0x7b];
const meta = (charset: string) => ascii(`<meta charset="${charset}">`);

describe('the text of a page', () => {
  it.each([
    [
      'a UTF-8 mark wins over what the page declares',
      bytes(0xef, 0xbb, 0xbf, ...meta('windows-1252'), 0xc3, 0xa9),
      null,
      '<meta charset="windows-1252">é',
    ],
    ['a UTF-16 mark is known', bytes(0xff, 0xfe, 0x41, 0, 0xe9, 0), null, 'Aé'],
    ['a big-endian UTF-16 mark is known', bytes(0xfe, 0xff, 0, 0x41, 0, 0xe9), null, 'Aé'],
    ['valid UTF-8 wins over what the page declares', bytes(...meta('windows-1252'), 0xc3, 0xa9), null, '<meta charset="windows-1252">é'],
    [
      'the declared charset is taken where the bytes are no UTF-8',
      bytes(...meta('Shift_JIS'), ...NIHON),
      null,
      '<meta charset="Shift_JIS">日本',
    ],
    [
      'the old way of declaring counts too',
      bytes(...ascii('<meta http-equiv=Content-Type content="text/html; charset=shift_jis">'), ...NIHON),
      null,
      '<meta http-equiv=Content-Type content="text/html; charset=shift_jis">日本',
    ],
    [
      'a declaration in a comment does not count',
      bytes(...ascii('<!-- <meta charset="shift_jis"> -->'), 0xe9),
      null,
      '<!-- <meta charset="shift_jis"> -->é',
    ],
    [
      'an XML declaration counts',
      bytes(...ascii('<?xml version="1.0" encoding="shift_jis"?>'), ...NIHON),
      null,
      '<?xml version="1.0" encoding="shift_jis"?>日本',
    ],
    ['a charset that nobody knows is no declaration', bytes(...meta('klingon'), 0xe9), null, '<meta charset="klingon">é'],
    ['without any of these it is windows-1252', bytes(0x93, 0xe9, 0x94), null, '“é”'],
    ['the server’s word comes right after the mark', bytes(0xc3, 0xa9), 'windows-1252', 'Ã©'],
    ['a mark wins over the server’s word', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'windows-1252', 'é'],
    ['a server’s word that nobody knows is passed over', bytes(0xc3, 0xa9), 'klingon', 'é'],
  ])('%s', (_title, input, charset, text) => {
    expect(decodeText(input, charset)).toBe(text);
  });
});

const MARKS: readonly { bytes: readonly number[]; label: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
];
// Browsers look at 1,024 bytes first, but take a later declaration too; pages with long scripts in the head need it.
const DECLARATION_WITHIN = 16_384;

// From 20.18.3 on Node 20 decodes windows-1252 as ISO 8859-1, with control characters where the curled quotation marks are: https://github.com/nodejs/node/issues/60888
const WINDOWS_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTROLS = /[\u0080-\u009f]/gu;

/** Text from bytes: by byte order mark, then the HTTP charset, then UTF-8 where the bytes are valid, then the charset that the text itself declares, then windows-1252. */
export function decodeText(bytes: Uint8Array, httpCharset: string | null): string {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  if (mark) return new TextDecoder(mark.label).decode(bytes);
  return (
    decodeAs(httpCharset, bytes) ?? decodeStrictly(bytes) ?? decodeAs(findDeclaredCharset(bytes), bytes) ?? decode('windows-1252', bytes)
  );
}

function decode(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? text.replace(CONTROLS, (mark) => WINDOWS_MARKS.charAt(mark.charCodeAt(0) - 0x80)) : text;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function decodeAs(label: string | null, bytes: Uint8Array): string | null {
  if (label === null) return null;
  try {
    return decode(label, bytes);
  } catch (error) {
    if (error instanceof RangeError) return null; // a charset that nobody knows
    throw error;
  }
}

/** The charset that a page's own `<meta>` or XML declaration names, or null. */
function findDeclaredCharset(bytes: Uint8Array): string | null {
  const head = decode('latin1', bytes.subarray(0, DECLARATION_WITHIN)).replace(/<!--.*?-->/gs, '');
  const declared =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ?? /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)/i.exec(head);
  const label = declared?.[1] ?? null;
  // A declaration that could be read byte by byte is not in UTF-16: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** All pieces of an answer in one. */
export async function collectWords(pieces: AsyncIterable<string>): Promise<string> {
  let words = '';
  for await (const piece of pieces) words += piece;
  return words;
}

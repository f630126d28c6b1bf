const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’/ ]{1,30}(?:, ?\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}\p{L}+)?){0,2}(?:, [\p{L}.]{2,9}\.? \d{1,2})?`;
const AGENCY = String.raw`\([\p{Lu}\p{L}/. -]{2,30}\)`;
const CAPITAL_FOLLOWS = String.raw`(?=["“„«]?[\p{Lu}\p{Lo}])`;
const openings = [
  /^(?:\p{Lu}|TL;?DR): ?(?=["“„«]?\p{Lu})/u,
  new RegExp(String.raw`^(?:(?:[Ss]tep|[Ss]chritt|[Éé]tape|[Pp]aso) )?\d{1,2} ?[.):–—-] ${CAPITAL_FOLLOWS}`, 'u'),
  new RegExp(
    String.raw`^[([]?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?(?:[APap]\.?[Mm]\.?|Uhr|GMT|BST|EST|EDT|CET))?[)\]]?(?: ?[-–—:|])? ${CAPITAL_FOLLOWS}`,
    'u',
  ),
  new RegExp(String.raw`^${PLACE} ?${AGENCY} ?(?:--?|[–—:]) ?(?=["“„«]?\p{Lu})`, 'u'),
  /^\p{Lu}[\p{Lu}\p{M}.'’ ]{2,30}(?:, [\p{L}., \d]{2,25})? ?(?:--|[–—]) ?(?=["“„«]?[\p{Lu}\p{N}])/u,
  /^\p{Lu}[\p{L}.' ]{1,25}, \p{Lu}[\p{L}.]{1,15}, \p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?: (?=\p{Lu})/u,
  /^\p{Lu}[\p{L} ]{1,30} \((?:CNN|AP|AFP|UPI|Reuters|dpa|dpa-\w+|EFE|ANSA|APA|epd|KNA)(?: \p{Lu}\p{L}+)?\) ?(?:--?|[–—])? ?/u,
  // A speaker of a transcript ("IDA MOSS, HOST: ") or a place in capitals ("NEW KOLM: ")
  /^(?=[^:]*\p{Lu}{3})\p{Lu}[\p{Lu}\p{M}'’. -]{2,40}(?:, [\p{Lu}. -]{2,30})?: (?=["“„«]?\p{Lu})/u,
  // "Kolm, 22. November 2022 – ", "Kolm, Nov. 22 — "
  /^\p{Lu}[\p{L}./' ]{1,30}, (?:\d{1,2}\.? \p{L}{3,10}|\p{L}{3,10}\.? \d{1,2},?)\.?(?: \d{4})? ?(?:--?|[–—:]) (?=["“„«]?[\p{Lu}\p{N}])/u,
  // "(Reuters) - ", "(Kolm-Total.example) - "
  /^\(\p{Lu}[\p{L}\p{M}\d./ -]{1,40}\) ?(?:--?|[–—]) ?(?=["“„«]?[\p{Lu}\p{N}])/u,
  /^\((?:dpa|dpa-\w+|ots|epd)\) ?(?:--?|[–—]) ?/u,
  /^\(\p{Lu}[\p{Lu}\d. /]{1,20}\) ?(?:--|[–—-])? ?(?=["“„«]?[\p{Lu}\p{N}])/u,
  /^\(\p{Lu}[\p{L}\d. /]{1,24}\)(?=\p{Lu})/u,
];

/** Where the words of a sentence begin after a dateline ("BERLIN (AP) — "), a step's number, an entry's time or the letter of a speaker ("A: "), in UTF-16 units; 0 where it has none. */
export function claimStart(sentence: string): number {
  for (const opening of openings) {
    const match = opening.exec(sentence);
    if (match && match[0].length < sentence.length / 2) return match[0].length;
  }
  return 0;
}

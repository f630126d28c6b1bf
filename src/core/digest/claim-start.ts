const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’ ]{1,30}(?:, ?\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}\p{L}+)?){0,2}(?:, [\p{L}.]{2,9}\.? \d{1,2})?`;
const AGENCY = String.raw`\([\p{Lu}\p{L}/. ]{2,30}\)`;
const datelines = [
  new RegExp(String.raw`^${PLACE} ?${AGENCY} ?(?:--?|[–—:])? ?(?=["“„«]?\p{Lu})`, 'u'),
  new RegExp(String.raw`^\p{Lu}[\p{Lu}\p{M}.'’ ]{2,30}(?:, [\p{L}. \d]{2,25})? ?(?:--|[–—]) ?(?=["“„«]?[\p{Lu}\p{N}])`, 'u'),
  new RegExp(String.raw`^\p{Lu}[\p{L} ]{1,30} \((?:AP|AFP|Reuters|dpa|dpa-\w+|EFE|ANSA|APA|epd|KNA)\) ?(?:--?|[–—])? ?`, 'u'),
  new RegExp(String.raw`^\(\p{Lu}[\p{Lu}\d. /]{1,20}\) ?(?:--|[–—-])? ?(?=["“„«]?[\p{Lu}\p{N}])`, 'u'),
];

/** Where the words of a sentence begin after a dateline ("BERLIN (AP) — "), in UTF-16 units; 0 where it has none. */
export function claimStart(sentence: string): number {
  for (const dateline of datelines) {
    const match = dateline.exec(sentence);
    if (match && match[0].length < sentence.length / 2) return match[0].length;
  }
  return 0;
}

const LIKE = 8;

/** How opaque a computed colour is, 0 to 1. */
export function alphaOf(color: string): number {
  const alpha = /(?:\/|^rgba\(.*,) ?([\d.e-]+)(%?)\)$/.exec(color);
  return alpha ? Number(alpha[1]) / (alpha[2] ? 100 : 1) : 1;
}

/** Whether two computed colours cannot be told apart by eye. */
export function isSameColor(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [channelsOf(one), channelsOf(other)];
  return a.length > 2 && b.length > 2 && a.every((channel, index) => Math.abs(channel - (b[index] ?? 0)) <= LIKE);
}

/** Red, green and blue, 0 to 255; nothing for colours given in another space. */
function channelsOf(color: string): number[] {
  const scale = color.startsWith('rgb') ? 1 : color.startsWith('color(srgb ') ? 255 : 0;
  return scale ? (color.replace('srgb', '').match(/[\d.]+/g) ?? []).slice(0, 3).map((channel) => Number(channel) * scale) : [];
}

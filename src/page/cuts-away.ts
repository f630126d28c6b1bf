/** Declarations, without white space, of which nothing of an element is left: clip, clip-path, filter, mask. */
export const CUTS_AWAY = new RegExp(
  '(?:^|;)(?:' +
    [
      String.raw`clip:rect\((?:[01](?:px)?,?){4}\)`,
      String.raw`clip-path:(?:inset\((?:.*100%|.*\d{4}px|[5-9]\d%)|(?:circle|ellipse)\(0|polygon\((?:\w+,)?([^,)]+)(?:,\1)*\))`,
      String.raw`filter:.*opacity\(0(?:\.0\d*)?%?\)`,
      String.raw`mask(?:-image)?:linear-gradient\((?:(?:transparent|rgba\(0,0,0,0\)),?)+\)`,
    ].join('|') +
    ')',
);

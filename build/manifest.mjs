/**
 * One browser's manifest, derived from the one source: the parts under `chrome` or `firefox` are laid over the common part.
 * Lists are joined, objects are merged, anything else is replaced.
 * @param {Record<string, any>} source manifest.json @param {'chrome' | 'firefox'} browser @param {string} version
 */
export function deriveManifest(source, browser, version) {
  const { chrome, firefox, ...common } = source;
  return { ...merge(common, browser === 'chrome' ? chrome : firefox), version };
}

function merge(base, over) {
  if (Array.isArray(base) && Array.isArray(over)) return [...base, ...over];
  if (!isPlain(base) || !isPlain(over)) return over;
  const merged = { ...base };
  for (const [name, value] of Object.entries(over)) merged[name] = name in base ? merge(base[name], value) : value;
  return merged;
}

const isPlain = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

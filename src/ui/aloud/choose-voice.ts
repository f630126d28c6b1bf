/** What choosing looks at in one of the browser's voices. */
export type VoiceTraits = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** The voice for a language (BCP 47; null: unknown), one that speaks on this machine before one that sends the text to a service; null where none speaks that language. */
export function chooseVoice<Voice extends VoiceTraits>(voices: readonly Voice[], language: string | null): Voice | null {
  const ranked = voices
    .filter(({ lang }) => language === null || primaryOf(lang) === primaryOf(language))
    .map((voice) => ({ voice, rank: rankOf(voice, language) }))
    .sort((one, other) => other.rank - one.rank);
  return ranked[0]?.voice ?? null;
}

const rankOf = ({ lang, localService, default: isDefault }: VoiceTraits, language: string | null): number =>
  (localService ? 4 : 0) + (language !== null && tagOf(lang) === tagOf(language) ? 2 : 0) + (isDefault ? 1 : 0);

// Android and some engines of Linux write en_US.
const tagOf = (language: string): string => language.replaceAll('_', '-').toLowerCase();

const primaryOf = (language: string): string => tagOf(language).split('-')[0] ?? '';

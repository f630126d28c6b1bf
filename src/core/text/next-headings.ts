/** The only headings that are words of ours: what stands over the sentences that tell what comes next, by language. */
export const NEXT_HEADINGS = {
  en: 'What comes next',
  de: 'Wie es weitergeht',
  es: 'Lo que viene',
  fr: 'La suite',
  it: 'Che cosa succede ora',
  nl: 'Hoe het verdergaat',
  pt: 'O que vem a seguir',
} as const;

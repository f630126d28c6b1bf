import type { Claim, Digest } from './digest.ts';

/** Every claim of a digest, headline first, then in the order shown. */
export const claimsOf = (digest: Pick<Digest, 'headline' | 'lead' | 'sections'>): Claim[] => [
  ...(digest.headline ? [digest.headline] : []),
  ...digest.lead,
  ...digest.sections.flatMap((section) => section.paragraphs.flat()),
];

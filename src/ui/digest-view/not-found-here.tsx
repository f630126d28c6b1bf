import { say } from '../../platform/words.ts';
import { useDigestInView } from './digest-in-view.ts';

/** Says so where the words of one of these parts are not to be seen in the page beside the digest. */
export function NotFoundHere({ parts }: { parts: readonly string[] }) {
  const { missingParts } = useDigestInView();
  if (!parts.some((part) => missingParts.includes(part))) return null;
  return (
    <span class="hint" data-missing lang={say('languageTag')}>
      {say('notFoundHere')}
    </span>
  );
}

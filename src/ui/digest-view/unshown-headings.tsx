import { say } from '../../platform/words.ts';
import { interfaceDirection } from '../words/interface-direction.ts';
import { useDigestInView } from './digest-in-view.ts';
import { SourceLink } from './source-link.tsx';

const MOST = 20;

/** What else the article has: its headings over text of which the digest shows nothing, each leading there. */
export function UnshownHeadings() {
  const { unshown: headings } = useDigestInView();
  if (headings.length === 0) return null;
  const more = headings.length - MOST;
  return (
    <section class="unshown">
      <h2 lang={say('languageTag')} dir={interfaceDirection()}>
        {say('alsoInArticle')}
      </h2>
      <ul>
        {headings.slice(0, MOST).map((heading) => (
          <li key={heading.passage}>
            <SourceLink part={`heading ${heading.passage}`} shows="heading" citations={[heading]}>
              {heading.exact}
            </SourceLink>
          </li>
        ))}
        {more > 0 && (
          <li class="hint" lang={say('languageTag')}>
            {say('andMore', more)}
          </li>
        )}
      </ul>
    </section>
  );
}

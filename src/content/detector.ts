import { judgeInParts } from '../page/judge-article.ts';
import { tellBackground } from '../platform/tell-background.ts';

/** A page that is never idle is judged all the same, a part after so long (milliseconds). */
const LONGEST_WAIT = 500;

const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT }));

/** Judging a page of more boxes would hold it up; whoever wants it read can click all the same. */
const MOST_BOXES = 100_000;

if (!document.getElementsByTagName('*').item(MOST_BOXES))
  void judgeInParts(document, document.location.href, idle).then((score) => tellBackground({ kind: 'page-judged', score }));

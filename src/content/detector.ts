import { judgeInParts } from '../page/judge-article.ts';
import { tellBackground } from '../platform/tell-background.ts';

/** A page that is never idle is judged all the same, a part after so long (milliseconds). */
const LONGEST_WAIT = 500;

const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT }));

void judgeInParts(document, document.location.href, idle).then((score) => tellBackground({ kind: 'page-judged', score }));

import { judgeArticle } from '../page/judge-article.ts';
import { tellBackground } from '../platform/tell-background.ts';

tellBackground({ kind: 'page-judged', score: judgeArticle(document, document.location.href) });

import './shared-with-late.ts';
import { type ComponentChild, render } from 'preact';
import { followLanguage } from '../platform/chosen-language.ts';
import { say } from '../platform/words.ts';
import { FailedPage } from './words/failed-page.tsx';
import { interfaceDirection } from './words/interface-direction.ts';

let draw = (): void => undefined;
const words = followLanguage(() => draw());

/** Puts a view into its page, in the interface's language and direction, and draws it anew where the reader chooses another one. */
export function startPage(view: () => ComponentChild, title: () => string): void {
  const place = document.getElementById('view');
  if (!place) throw new Error('the page has no place for its view');
  draw = () => {
    document.documentElement.lang = say('languageTag');
    document.documentElement.dir = interfaceDirection();
    document.title = title();
    render(view(), place);
  };
  void words.then(draw);
}

/** Starts a page as soon as that is there which its view needs; where it does not come, the page says so. */
export function startPageAfter<T>(needed: Promise<T>, view: (found: T) => ComponentChild, title: () => string): void {
  void needed.then(
    (found) => startPage(() => view(found), title),
    (error: unknown) => startPage(() => <FailedPage detail={String(error)} />, title),
  );
}

import { type ComponentChild, render } from 'preact';
import { say } from '../platform/words.ts';
import { interfaceDirection } from './words/interface-direction.ts';

/** Puts a view into its page, in the interface's language and direction. */
export function startPage(view: ComponentChild, title: string): void {
  const place = document.getElementById('view');
  if (!place) throw new Error('the page has no place for its view');
  document.documentElement.lang = say('languageTag');
  document.documentElement.dir = interfaceDirection();
  document.title = title;
  render(view, place);
}

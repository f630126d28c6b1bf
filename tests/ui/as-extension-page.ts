import { options } from 'preact';
import english from '../../_locales/en/messages.json';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const messages: Record<string, Message> = english;

/** The sentence of that key as a browser gives it: placeholders filled, empty for an unknown key. */
function getMessage(key: string, substitutions: string[] = []): string {
  const { message, placeholders = {} } = messages[key] ?? { message: '' };
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = Number(placeholders[name]?.content.slice(1));
    return substitutions[place - 1] ?? '';
  });
}

// The least of an extension's surroundings in which the interface finds its words.
Object.assign(globalThis, {
  chrome: { runtime: { id: 'citeback' } },
  browser: {
    runtime: { id: 'citeback' },
    storage: { session: {}, local: { get: async () => ({}), onChanged: { addListener: () => undefined } } },
    i18n: { getMessage, getUILanguage: () => 'en-GB' },
  },
});

// Effects wait for no frame: jsdom may be gone by then.
options.requestAnimationFrame = queueMicrotask;

// What jsdom names but does not have.
if ('HTMLCanvasElement' in globalThis) {
  HTMLCanvasElement.prototype.getContext = () => null;
  globalThis.scrollTo = () => undefined;
  globalThis.matchMedia ??= () => ({ matches: false }) as MediaQueryList;
  HTMLElement.prototype.scrollIntoView ??= () => undefined;
}

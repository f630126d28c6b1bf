import { say } from '../../platform/words.ts';

/** The direction of the interface's own language. */
export const interfaceDirection = (): 'ltr' | 'rtl' => (say('textDirection') === 'rtl' ? 'rtl' : 'ltr');

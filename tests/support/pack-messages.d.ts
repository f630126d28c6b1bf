declare module '*/build/pack-messages.mjs' {
  /** A file of `_locales` as it is shipped. */
  export function packMessages(text: string): string;
}

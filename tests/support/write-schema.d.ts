declare module '*/build/write-schema.mjs' {
  export function digestJsonSchema(): Promise<Record<string, unknown>>;
}

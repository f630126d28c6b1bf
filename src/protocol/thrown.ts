/** What the background answers a request with that made it throw: an error itself does not go through a message. */
export const thrown = (error: unknown): { thrown: string } => ({ thrown: error instanceof Error ? error.message : String(error) });

/** The words of what the background threw instead of answering; null where it has answered. */
export const findThrown = (answer: unknown): string | null =>
  typeof answer === 'object' && answer !== null && 'thrown' in answer ? String(answer.thrown) : null;

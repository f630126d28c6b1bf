/** The words of a call are wrong; the message says what to do. */
export class WrongCall extends Error {}

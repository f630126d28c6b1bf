/** Double marks that close one another, whichever way round a language writes them. */
const MARKS = [/"/gu, /[“”„‟]/gu, /[«»]/gu, /[「」]/gu, /[『』]/gu];

/** Whether a quotation opens or closes in a text and does not do the other: nobody can tell which words it quotes. */
export const hasLooseMark = (text: string): boolean => MARKS.some((marks) => (text.match(marks)?.length ?? 0) % 2 === 1);

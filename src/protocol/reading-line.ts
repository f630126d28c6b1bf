/** The name of the port by which a panel reads beside a page. It lasts as long as the panel shows that page's digest; when it breaks, all lights go out. */
export const READING_LINE = 'citeback-reading';

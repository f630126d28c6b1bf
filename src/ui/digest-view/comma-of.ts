const commas: Readonly<Record<string, string>> = { ar: '، ', fa: '، ', ur: '، ', ja: '、', zh: '，' };

/** The comma, with its space, that the language of that tag puts between a name and a role. */
export const commaOf = (language: string | null): string => commas[language?.split('-')[0]?.toLowerCase() ?? ''] ?? ', ';

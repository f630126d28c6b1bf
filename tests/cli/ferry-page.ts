const paragraphs = [
  'The ferry between Sandhaven and Oxley will run every hour from June, the harbour office said on Thursday.',
  'It has crossed twice a day since the winter storms damaged the eastern pier in January.',
  '“We have waited half a year for this,” said Lena Marwick, who runs the island shop.',
  'The repairs cost 3.2 million crowns and took four weeks longer than planned.',
  'Tickets will stay at 6 crowns, and children under seven travel free.',
];

/** An invented news page; `charset` is what its meta element declares, `edit` changes its paragraphs. */
export function ferryPage(options: { charset?: string; extra?: string; edit?: (text: string) => string } = {}): string {
  const { charset = 'utf-8', extra = '', edit = (text: string) => text } = options;
  const text = paragraphs.map((paragraph) => `<p>${edit(paragraph)}</p>`).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="${charset}"><title>Island ferry to run every hour</title><meta property="og:type" content="article"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Island ferry to run every hour</h1>
${text}${extra === '' ? '' : `<p>${extra}</p>`}
</article></body></html>`;
}

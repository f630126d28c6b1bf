export const usage = `Usage: citeback digest [options] [FILE|URL|-]...
       citeback verify [--format text|json] PROOF.json [PAGE]
       citeback check [--format text|json] SUMMARY.txt PAGE|FILE

citeback digest writes a digest whose every sentence leads to the exact words of the page.
  --format FORMAT    text (default), markdown, html, json, annotations or proof
  --url URL          the address of the page, where the input is a file or -
  --language TAG     the language of the text, such as en or pt-BR, whatever the page says
  --length LENGTH    short, standard (default) or long
  --sentences N      exactly N sentences, where the text has as many
  --engine ENGINE    extractive (default), openai-compatible or anthropic: a model writes anew
                     what its cited sentences carry; its key is taken from CITEBACK_KEY
  --address URL      where the model answers, such as http://localhost:11434/v1
  --model NAME       the model, as its server calls it
  --written-in TAG   the language that the model's sentences are translated into
  --translate-quotations
                     a translation under each quotation too
  --inputs LIST      a JSON Lines file: {"id", "path", "url"?, "language"?} on each line
  --explain          what was read and chosen, on standard error

citeback verify checks a proof (digest --format proof) against the page: PAGE is a file,
an address or -, and by default the proof's address, where that is http or https.
  --format FORMAT    text (default) or json

citeback check compares a summary that anybody wrote with an article, sentence by sentence.
  --format FORMAT    text (default) or json

  --help, --version

digest exits 0: all inputs digested; 1: some failed; 2: the words of the call are wrong.
verify exits 0: all citations exact; 1: not all; 2: bad call or bad proof.
check exits 0: the source carries all sentences; 1: not all; 2: bad call.
`;

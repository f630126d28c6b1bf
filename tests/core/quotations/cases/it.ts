import type { Case } from './case.ts';

export const italian: readonly Case[] = [
  [
    'the speaker behind the verb',
    '«Il mercato riaprirà martedì», ha annunciato Fabiola Derossi.',
    [['Il mercato riaprirà martedì', 'Fabiola Derossi']],
  ],
  [
    'the speaker before a colon',
    'Fabiola Derossi ha avvertito: «Il mercato non riaprirà martedì».',
    [['Il mercato non riaprirà martedì', 'Fabiola Derossi']],
  ],
  [
    'the speaker behind a dash within the marks',
    '«Abbiamo aspettato tre ore – racconta Basilio Corti – e non è venuto nessuno».',
    [
      ['Abbiamo aspettato tre ore', 'Basilio Corti'],
      ['e non è venuto nessuno', 'Basilio Corti'],
    ],
  ],
  [
    'the speaker between two parts',
    '«Abbiamo aspettato tre ore», racconta Basilio Corti, «e non è venuto nessuno».',
    [
      ['Abbiamo aspettato tre ore', 'Basilio Corti'],
      ['e non è venuto nessuno', 'Basilio Corti'],
    ],
  ],
  [
    'part of a sentence behind “che”',
    'Basilio Corti sostiene che il comune «non ha mai risposto alle nostre lettere».',
    [['non ha mai risposto alle nostre lettere', 'Basilio Corti']],
  ],
  [
    'secondo before',
    'Secondo Matilde Rossetti, la diga «può reggere altri vent’anni».',
    [['può reggere altri vent’anni', 'Matilde Rossetti']],
  ],
  [
    'secondo behind',
    '«La diga può reggere altri vent’anni», secondo Matilde Rossetti.',
    [['La diga può reggere altri vent’anni', 'Matilde Rossetti']],
  ],
  [
    'a detta di',
    'A detta di Matilde Rossetti, «la paratoia era rimasta aperta».',
    [['la paratoia era rimasta aperta', 'Matilde Rossetti']],
  ],
  ['a form of address', '«Io non ho firmato niente», insiste il signor Lanza.', [['Io non ho firmato niente', 'Lanza']]],
  [
    'a title before the name',
    '«Il processo si terrà a giugno», ha detto la procuratrice Alba Montori.',
    [['Il processo si terrà a giugno', 'Alba Montori']],
  ],
  [
    'an apposition behind the name',
    '«Le viti sono gelate in una notte», sospira Odilia Perini, viticoltrice a Mareda.',
    [['Le viti sono gelate in una notte', 'Odilia Perini']],
  ],
  [
    'an apposition before the verb',
    'Odilia Perini, viticoltrice a Mareda, spiega: «Le viti sono gelate in una notte».',
    [['Le viti sono gelate in una notte', 'Odilia Perini']],
  ],
  [
    'a role with the name behind a comma',
    '«La strada resterà chiusa», ha precisato il sindaco, Gaspare Tolmei.',
    [['La strada resterà chiusa', 'Gaspare Tolmei']],
  ],
  ['lei for the woman named', 'Odilia Perini ha perso tutto. «Restano solo i pali», dice lei.', [['Restano solo i pali', 'Odilia Perini']]],
  [
    'a verb without a subject for the one named',
    'Gaspare Tolmei è venuto da solo. «Volevo vedere con i miei occhi», ha spiegato.',
    [['Volevo vedere con i miei occhi', 'Gaspare Tolmei']],
  ],
  ['lui where nobody is named', 'Pioveva da mezzogiorno. «Restano solo i pali», disse lui.', [['Restano solo i pali', null]]],
  ['nobody at all', 'Sul muro qualcuno aveva scritto in rosso: «Ridateci la fontana».', [['Ridateci la fontana', null]]],
  [
    'somebody without a name',
    '«Ci hanno dimenticati da tempo», sussurra una negoziante.',
    [['Ci hanno dimenticati da tempo', '?una negoziante']],
  ],
  ['several without a name', '«Non cederemo un metro», ripetono i residenti.', [['Non cederemo un metro', '?i residenti']]],
  ['an organisation', '«Il traffico riprenderà venerdì», ha comunicato la polizia.', [['Il traffico riprenderà venerdì', 'la polizia']]],
  ['curly marks', '“Il mercato riaprirà martedì”, conferma Fabiola Derossi.', [['Il mercato riaprirà martedì', 'Fabiola Derossi']]],
  ['straight marks', '"Il mercato riaprirà martedì", conferma Fabiola Derossi.', [['Il mercato riaprirà martedì', 'Fabiola Derossi']]],
  [
    'marks within marks',
    '«Mi ha gridato “scappa” e si è tuffato», racconta Basilio Corti.',
    [['Mi ha gridato “scappa” e si è tuffato', 'Basilio Corti']],
  ],
  [
    'a dialogue in dashes',
    ['– Hai visto il fiume? – chiese Basilio Corti.', '– Sta salendo – rispose Odilia Perini.'],
    [
      ['Hai visto il fiume?', 'Basilio Corti'],
      ['Sta salendo', 'Odilia Perini'],
    ],
  ],
  [
    'the same speaker in the next sentence',
    '«Il tetto perde», ammette Gaspare Tolmei. «Perde anche con il sole».',
    [
      ['Il tetto perde', 'Gaspare Tolmei'],
      ['Perde anche con il sole', 'Gaspare Tolmei'],
    ],
  ],
  [
    'the person told is not the speaker',
    'Fabiola Derossi ha detto a Basilio Corti: «Avrà il suo banco prima di Natale».',
    [['Avrà il suo banco prima di Natale', 'Fabiola Derossi']],
  ],
  [
    'a surname given in full above',
    ['Gaspare Tolmei guida il paese dal 2008.', '«Non mi ricandiderò», taglia corto Tolmei.'],
    [['Non mi ricandiderò', 'Gaspare Tolmei']],
  ],
  ['a scare quote', 'La città ha inaugurato ieri il suo parco «intelligente».', []],
  ['the title of a book', 'Il suo romanzo «Le ore del porto» esce a marzo.', []],
  ['the title of a song', 'Ha cantato «Quando torna il mare» davanti a duemila persone.', []],
  [
    'a complaint with an office behind it',
    '«Nessuno ci ha avvisati del taglio», protesta Lucia Armandi, presidente dell’associazione.',
    [['Nessuno ci ha avvisati del taglio', 'Lucia Armandi']],
  ],
  ['in whose view', 'Per Dario Vasari il progetto è «morto prima di nascere».', [['morto prima di nascere', 'Dario Vasari']]],
  [
    'an athlete in two sentences',
    '«Sono venuta per vincere», ha detto la nuotatrice Clara Merini. «Torno con il bronzo».',
    [
      ['Sono venuta per vincere', 'Clara Merini'],
      ['Torno con il bronzo', 'Clara Merini'],
    ],
  ],
  [
    'an answer to the press',
    'Interpellato dai giornalisti, il prefetto Ugo Lavalle ha risposto: «L’indagine segue il suo corso».',
    [['L’indagine segue il suo corso', 'Ugo Lavalle']],
  ],
  ['a memory', '«L’acqua è salita in dieci minuti», ricorda Gianni Olivieri.', [['L’acqua è salita in dieci minuti', 'Gianni Olivieri']]],
  [
    'what a report concludes',
    'Il rapporto conclude: «Nessun controllo è stato fatto in tre anni».',
    [['Nessun controllo è stato fatto in tre anni', 'Il rapporto']],
  ],
  ['somebody of a union', '«Non molleremo niente», grida un sindacalista.', [['Non molleremo niente', '?un sindacalista']]],
  ['the title of a film', 'Il film «Le luci del molo» esce mercoledì.', []],
  [
    'a smile',
    'Clara Merini si allena da quando aveva sei anni. «L’acqua è il mio primo ricordo», sorride.',
    [['L’acqua è il mio primo ricordo', 'Clara Merini']],
  ],
  [
    'a promise within the marks',
    '«La legge sarà votata prima dell’estate – ha promesso la ministra Agnese Tellini – e ci lavoriamo giorno e notte».',
    [
      ['La legge sarà votata prima dell’estate', 'Agnese Tellini'],
      ['e ci lavoriamo giorno e notte', 'Agnese Tellini'],
    ],
  ],
];

import type { Case } from './case.ts';

export const portuguese: readonly Case[] = [
  [
    'the speaker behind the verb',
    '“O mercado reabre na terça-feira”, anunciou Fabíola Duarte.',
    [['O mercado reabre na terça-feira', 'Fabíola Duarte']],
  ],
  [
    'the speaker before a colon',
    'Fabíola Duarte avisou: “O mercado não reabre na terça-feira.”',
    [['O mercado não reabre na terça-feira.', 'Fabíola Duarte']],
  ],
  [
    'the speaker before the verb',
    '“O mercado reabre na terça-feira”, Fabíola Duarte disse à rádio.',
    [['O mercado reabre na terça-feira', 'Fabíola Duarte']],
  ],
  [
    'the speaker between two parts',
    '“Esperámos três horas”, conta Basílio Correia, “e não veio ninguém.”',
    [
      ['Esperámos três horas', 'Basílio Correia'],
      ['e não veio ninguém.', 'Basílio Correia'],
    ],
  ],
  [
    'part of a sentence behind “que”',
    'Basílio Correia afirma que a câmara “nunca respondeu às nossas cartas”.',
    [['nunca respondeu às nossas cartas', 'Basílio Correia']],
  ],
  [
    'segundo before',
    'Segundo Matilde Rocha, a barragem “pode aguentar mais vinte anos”.',
    [['pode aguentar mais vinte anos', 'Matilde Rocha']],
  ],
  [
    'segundo behind',
    '“A barragem pode aguentar mais vinte anos”, segundo Matilde Rocha.',
    [['A barragem pode aguentar mais vinte anos', 'Matilde Rocha']],
  ],
  [
    'de acordo com',
    'De acordo com Matilde Rocha, “a comporta ficou aberta a noite toda”.',
    [['a comporta ficou aberta a noite toda', 'Matilde Rocha']],
  ],
  ['a form of address', '“Eu não assinei nada”, garante o senhor Lemos.', [['Eu não assinei nada', 'Lemos']]],
  [
    'a title before the name',
    '“O julgamento será em junho”, disse a procuradora Alba Monteiro.',
    [['O julgamento será em junho', 'Alba Monteiro']],
  ],
  [
    'an apposition behind the name',
    '“As vinhas gelaram numa noite”, lamenta Odília Penha, viticultora em Mareda.',
    [['As vinhas gelaram numa noite', 'Odília Penha']],
  ],
  [
    'an apposition before the verb',
    'Odília Penha, viticultora em Mareda, explica: “As vinhas gelaram numa noite.”',
    [['As vinhas gelaram numa noite.', 'Odília Penha']],
  ],
  [
    'a role with the name behind a comma',
    '“A estrada continua fechada”, esclareceu o presidente da câmara, Gaspar Teles.',
    [['A estrada continua fechada', 'Gaspar Teles']],
  ],
  ['ela for the woman named', 'Odília Penha perdeu tudo. “Só ficaram as estacas”, diz ela.', [['Só ficaram as estacas', 'Odília Penha']]],
  [
    'a verb without a subject for the one named',
    'Gaspar Teles veio sozinho. “Queria ver com os meus olhos”, explicou.',
    [['Queria ver com os meus olhos', 'Gaspar Teles']],
  ],
  ['ele where nobody is named', 'Chovia desde o meio-dia. “Só ficaram as estacas”, disse ele.', [['Só ficaram as estacas', null]]],
  ['nobody at all', 'Na parede alguém pintou a vermelho: “Devolvam-nos a fonte.”', [['Devolvam-nos a fonte.', null]]],
  [
    'somebody without a name',
    '“Esqueceram-se de nós há muito”, murmura uma comerciante.',
    [['Esqueceram-se de nós há muito', '?uma comerciante']],
  ],
  ['several without a name', '“Não cedemos nem um metro”, repetem os moradores.', [['Não cedemos nem um metro', '?os moradores']]],
  [
    'an organisation',
    '“O trânsito é retomado na sexta-feira”, informou a polícia.',
    [['O trânsito é retomado na sexta-feira', 'a polícia']],
  ],
  ['guillemets', '«O mercado reabre na terça-feira», confirma Fabíola Duarte.', [['O mercado reabre na terça-feira', 'Fabíola Duarte']]],
  [
    'straight marks',
    '"O mercado reabre na terça-feira", confirma Fabíola Duarte.',
    [['O mercado reabre na terça-feira', 'Fabíola Duarte']],
  ],
  [
    'marks within marks',
    '«Gritou-me “foge” e atirou-se à água», relata Basílio Correia.',
    [['Gritou-me “foge” e atirou-se à água', 'Basílio Correia']],
  ],
  [
    'a dialogue in dashes',
    ['— Viste o rio? — perguntou Basílio Correia.', '— Está a subir — respondeu Odília Penha.'],
    [
      ['Viste o rio?', 'Basílio Correia'],
      ['Está a subir', 'Odília Penha'],
    ],
  ],
  [
    'the same speaker in the next sentence',
    '“O telhado pinga”, admite Gaspar Teles. “Pinga até com sol.”',
    [
      ['O telhado pinga', 'Gaspar Teles'],
      ['Pinga até com sol.', 'Gaspar Teles'],
    ],
  ],
  [
    'the person told is not the speaker',
    'Fabíola Duarte disse a Basílio Correia: “Vai ter a sua banca antes do Natal.”',
    [['Vai ter a sua banca antes do Natal.', 'Fabíola Duarte']],
  ],
  [
    'a surname given in full above',
    ['Gaspar Teles governa a vila desde 2008.', '“Não volto a candidatar-me”, garantiu Teles.'],
    [['Não volto a candidatar-me', 'Gaspar Teles']],
  ],
  ['a scare quote', 'A cidade inaugurou ontem o seu parque “inteligente”.', []],
  ['the title of a book', 'O seu romance “As horas do porto” sai em março.', []],
  ['the title of a song', 'Cantou “Quando o mar regressa” para duas mil pessoas.', []],
  [
    'a complaint with an office behind it',
    '“Ninguém nos avisou do corte”, criticou Lúcia Armando, presidente da associação.',
    [['Ninguém nos avisou do corte', 'Lúcia Armando']],
  ],
  ['in whose view', 'Para Dário Vasco, o projeto está “morto antes de nascer”.', [['morto antes de nascer', 'Dário Vasco']]],
  [
    'an athlete in two sentences',
    '“Vim para ganhar”, atirou a nadadora Clara Merino. “Volto com o bronze.”',
    [
      ['Vim para ganhar', 'Clara Merino'],
      ['Volto com o bronze.', 'Clara Merino'],
    ],
  ],
  [
    'an answer to the press',
    'Questionado pelos jornalistas, o delegado Hugo Lavra respondeu: “A investigação segue o seu curso.”',
    [['A investigação segue o seu curso.', 'Hugo Lavra']],
  ],
  ['a memory', '“A água subiu em dez minutos”, recorda João Oliveira.', [['A água subiu em dez minutos', 'João Oliveira']]],
  [
    'what a report concludes',
    'O relatório conclui: “Não houve nenhuma inspeção em três anos.”',
    [['Não houve nenhuma inspeção em três anos.', 'O relatório']],
  ],
  ['somebody of a union', '“Não vamos ceder em nada”, gritou um sindicalista.', [['Não vamos ceder em nada', '?um sindicalista']]],
  ['the title of a film', 'O filme “As luzes do cais” estreia na quarta-feira.', []],
  [
    'a dialogue that goes on',
    '— Já chega — disse Clara Merino. — Vamos embora.',
    [
      ['Já chega', 'Clara Merino'],
      ['Vamos embora.', 'Clara Merino'],
    ],
  ],
];

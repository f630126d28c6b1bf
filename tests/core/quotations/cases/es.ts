import type { Case } from './case.ts';

export const spanish: readonly Case[] = [
  [
    'the speaker behind the verb',
    '«El mercado abrirá el martes», anunció Fabiola Duarte.',
    [['El mercado abrirá el martes', 'Fabiola Duarte']],
  ],
  [
    'the speaker before the verb',
    '«El mercado abrirá el martes», Fabiola Duarte dijo a la radio.',
    [['El mercado abrirá el martes', 'Fabiola Duarte']],
  ],
  [
    'the speaker before a colon',
    'Fabiola Duarte advirtió: «El mercado no abrirá el martes».',
    [['El mercado no abrirá el martes', 'Fabiola Duarte']],
  ],
  [
    'the speaker between two parts',
    '«Esperamos tres horas», cuenta Basilio Correa, «y no vino nadie».',
    [
      ['Esperamos tres horas', 'Basilio Correa'],
      ['y no vino nadie', 'Basilio Correa'],
    ],
  ],
  [
    'part of a sentence behind “que”',
    'Basilio Correa sostiene que el ayuntamiento «nunca contestó a nuestras cartas».',
    [['nunca contestó a nuestras cartas', 'Basilio Correa']],
  ],
  [
    'según before',
    'Según Matilde Rojas, la presa «puede aguantar veinte años más».',
    [['puede aguantar veinte años más', 'Matilde Rojas']],
  ],
  [
    'según behind',
    '«La presa puede aguantar veinte años más», según Matilde Rojas.',
    [['La presa puede aguantar veinte años más', 'Matilde Rojas']],
  ],
  [
    'en palabras de',
    'En palabras de Matilde Rojas, «la compuerta se quedó abierta».',
    [['la compuerta se quedó abierta', 'Matilde Rojas']],
  ],
  ['a form of address', '«Yo no firmé nada», insistió el señor Lezama.', [['Yo no firmé nada', 'Lezama']]],
  ['a title before the name', '«El juicio será en junio», indicó la fiscal Alba Montoro.', [['El juicio será en junio', 'Alba Montoro']]],
  [
    'an apposition behind the name',
    '«Las viñas se helaron en una noche», lamentó Odila Peñas, viticultora de Mareda.',
    [['Las viñas se helaron en una noche', 'Odila Peñas']],
  ],
  [
    'an apposition before the verb',
    'Odila Peñas, viticultora de Mareda, explica: «Las viñas se helaron en una noche».',
    [['Las viñas se helaron en una noche', 'Odila Peñas']],
  ],
  [
    'a role with the name behind a comma',
    '«La carretera seguirá cerrada», precisó el alcalde, Gaspar Teruel.',
    [['La carretera seguirá cerrada', 'Gaspar Teruel']],
  ],
  [
    'ella for the woman named',
    'Odila Peñas lo perdió todo. «Solo quedan los postes», dice ella.',
    [['Solo quedan los postes', 'Odila Peñas']],
  ],
  [
    'a verb without a subject for the one named',
    'Gaspar Teruel vino solo. «Quería verlo con mis propios ojos», explicó.',
    [['Quería verlo con mis propios ojos', 'Gaspar Teruel']],
  ],
  ['él where nobody is named', 'Llovía desde el mediodía. «Solo quedan los postes», dijo él.', [['Solo quedan los postes', null]]],
  ['nobody at all', 'En la pared alguien había pintado en rojo: «Devolvednos la fuente».', [['Devolvednos la fuente', null]]],
  [
    'somebody without a name',
    '«Nos han olvidado hace tiempo», susurra una comerciante.',
    [['Nos han olvidado hace tiempo', '?una comerciante']],
  ],
  ['several without a name', '«No cederemos ni un metro», repiten los vecinos.', [['No cederemos ni un metro', '?los vecinos']]],
  ['an organisation', '«El tráfico se reanudará el viernes», informó la policía.', [['El tráfico se reanudará el viernes', 'la policía']]],
  ['curly marks', '“El mercado abrirá el martes”, confirmó Fabiola Duarte.', [['El mercado abrirá el martes', 'Fabiola Duarte']]],
  ['straight marks', '"El mercado abrirá el martes", confirmó Fabiola Duarte.', [['El mercado abrirá el martes', 'Fabiola Duarte']]],
  [
    'marks within marks',
    '«Me gritó “corre” y saltó al agua», relata Basilio Correa.',
    [['Me gritó “corre” y saltó al agua', 'Basilio Correa']],
  ],
  [
    'a dialogue in dashes',
    ['—¿Has visto el río? —preguntó Basilio Correa.', '—Está subiendo —respondió Odila Peñas.'],
    [
      ['¿Has visto el río?', 'Basilio Correa'],
      ['Está subiendo', 'Odila Peñas'],
    ],
  ],
  [
    'the same speaker in the next sentence',
    '«El tejado gotea», admite Gaspar Teruel. «Gotea hasta con sol».',
    [
      ['El tejado gotea', 'Gaspar Teruel'],
      ['Gotea hasta con sol', 'Gaspar Teruel'],
    ],
  ],
  [
    'the person told is not the speaker',
    'Fabiola Duarte le dijo a Basilio Correa: «Tendrá su puesto antes de Navidad».',
    [['Tendrá su puesto antes de Navidad', 'Fabiola Duarte']],
  ],
  [
    'a surname given in full above',
    ['Gaspar Teruel gobierna el pueblo desde 2008.', '«No me presentaré otra vez», zanjó Teruel.'],
    [['No me presentaré otra vez', 'Gaspar Teruel']],
  ],
  ['a scare quote', 'La ciudad inauguró ayer su parque «inteligente».', []],
  ['the title of a book', 'Su novela «Las horas del puerto» sale en marzo.', []],
  ['the title of a song', 'Cantó «Cuando vuelve el mar» ante dos mil personas.', []],
  [
    'a complaint with an office behind it',
    '«Nadie nos avisó del corte de agua», criticó Lucía Armendáriz, presidenta de la asociación.',
    [['Nadie nos avisó del corte de agua', 'Lucía Armendáriz']],
  ],
  ['in whose view', 'Para Damián Vasco, el proyecto está «muerto antes de nacer».', [['muerto antes de nacer', 'Damián Vasco']]],
  [
    'an athlete in two sentences',
    '«He venido a ganar», soltó la nadadora Clara Merino. «Me voy con el bronce».',
    [
      ['He venido a ganar', 'Clara Merino'],
      ['Me voy con el bronce', 'Clara Merino'],
    ],
  ],
  [
    'an answer to the press',
    'Preguntado por la prensa, el delegado Hugo Lavalle respondió: «La investigación sigue su curso».',
    [['La investigación sigue su curso', 'Hugo Lavalle']],
  ],
  ['a memory', '«El agua subió en diez minutos», rememora Juan Olivares.', [['El agua subió en diez minutos', 'Juan Olivares']]],
  [
    'what a report concludes',
    'El informe concluye: «No hubo ninguna revisión en tres años».',
    [['No hubo ninguna revisión en tres años', 'El informe']],
  ],
  ['somebody of a union', '«No vamos a ceder», insistió un sindicalista.', [['No vamos a ceder', '?un sindicalista']]],
  ['the title of a film', 'La película «Las luces del muelle» se estrena el miércoles.', []],
  [
    'a smile',
    'Clara Merino entrena desde los seis años. «El agua es mi primer recuerdo», sonríe.',
    [['El agua es mi primer recuerdo', 'Clara Merino']],
  ],
  [
    'a promise within the marks',
    '«La ley se votará antes del verano —prometió la ministra Inés Téllez—. Trabajamos día y noche».',
    [
      ['La ley se votará antes del verano', 'Inés Téllez'],
      ['Trabajamos día y noche', 'Inés Téllez'],
    ],
  ],
];

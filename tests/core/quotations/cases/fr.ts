import type { Case } from './case.ts';

export const french: readonly Case[] = [
  [
    'the speaker behind the verb',
    '« Le marché rouvrira mardi matin », a annoncé Fanny Delorge.',
    [['Le marché rouvrira mardi matin', 'Fanny Delorge']],
  ],
  [
    'the speaker before a colon',
    'Fanny Delorge a prévenu : « Le marché ne rouvrira pas mardi. »',
    [['Le marché ne rouvrira pas mardi.', 'Fanny Delorge']],
  ],
  [
    'the speaker between two parts',
    '« Nous avons attendu trois heures, raconte Basile Humbert, et personne n’est venu. »',
    [
      ['Nous avons attendu trois heures', 'Basile Humbert'],
      ['et personne n’est venu.', 'Basile Humbert'],
    ],
  ],
  [
    'two marked parts around the speaker',
    '« Nous avons attendu trois heures », raconte Basile Humbert, « et personne n’est venu. »',
    [
      ['Nous avons attendu trois heures', 'Basile Humbert'],
      ['et personne n’est venu.', 'Basile Humbert'],
    ],
  ],
  [
    'part of a sentence behind “que”',
    'Basile Humbert affirme que la mairie « n’a jamais répondu à nos lettres ».',
    [['n’a jamais répondu à nos lettres', 'Basile Humbert']],
  ],
  ['selon before', 'Selon Mathilde Roux, le barrage « peut tenir encore vingt ans ».', [['peut tenir encore vingt ans', 'Mathilde Roux']]],
  [
    'selon behind',
    '« Le barrage peut tenir encore vingt ans », selon Mathilde Roux.',
    [['Le barrage peut tenir encore vingt ans', 'Mathilde Roux']],
  ],
  [
    'd’après with a role',
    'D’après l’ingénieure Mathilde Roux, « la vanne était restée ouverte ».',
    [['la vanne était restée ouverte', 'Mathilde Roux']],
  ],
  ['a form of address', '« Je n’ai rien signé du tout », jure M. Lestrade.', [['Je n’ai rien signé du tout', 'Lestrade']]],
  [
    'a title before the name',
    '« Le procès aura lieu en juin », a indiqué le procureur Alain Desmarets.',
    [['Le procès aura lieu en juin', 'Alain Desmarets']],
  ],
  [
    'an apposition behind the name',
    '« Les vignes ont gelé en une nuit », soupire Odile Perrin, viticultrice à Mareuil.',
    [['Les vignes ont gelé en une nuit', 'Odile Perrin']],
  ],
  [
    'an apposition before the verb',
    'Odile Perrin, viticultrice à Mareuil, explique : « Les vignes ont gelé en une nuit. »',
    [['Les vignes ont gelé en une nuit.', 'Odile Perrin']],
  ],
  [
    'a role with the name behind a comma',
    '« La route restera fermée », a précisé le maire, Gaspard Thévenot.',
    [['La route restera fermée', 'Gaspard Thévenot']],
  ],
  [
    'elle for the woman named',
    'Odile Perrin a tout perdu. « Il ne reste que les piquets », dit-elle.',
    [['Il ne reste que les piquets', 'Odile Perrin']],
  ],
  [
    'il for the man named',
    'Gaspard Thévenot est venu seul. « Je voulais voir de mes yeux », a-t-il expliqué.',
    [['Je voulais voir de mes yeux', 'Gaspard Thévenot']],
  ],
  [
    'elle where nobody is named',
    'La pluie tombait depuis midi. « Il ne reste que les piquets », dit-elle.',
    [['Il ne reste que les piquets', null]],
  ],
  ['nobody at all', 'Sur le mur, une main a écrit en rouge : « Rendez-nous notre fontaine. »', [['Rendez-nous notre fontaine.', null]]],
  [
    'somebody without a name',
    '« On nous a oubliés depuis longtemps », souffle une commerçante.',
    [['On nous a oubliés depuis longtemps', '?une commerçante']],
  ],
  [
    'several without a name',
    '« Nous ne céderons pas un mètre », répètent les riverains.',
    [['Nous ne céderons pas un mètre', '?les riverains']],
  ],
  [
    'an organisation',
    '« Le trafic reprendra vendredi », a fait savoir la préfecture.',
    [['Le trafic reprendra vendredi', 'la préfecture']],
  ],
  ['curly marks', '“Le marché rouvrira mardi matin”, confirme Fanny Delorge.', [['Le marché rouvrira mardi matin', 'Fanny Delorge']]],
  ['straight marks', '"Le marché rouvrira mardi matin", confirme Fanny Delorge.', [['Le marché rouvrira mardi matin', 'Fanny Delorge']]],
  [
    'marks within marks',
    '« Il m’a crié “sauve-toi” et il a couru », raconte Basile Humbert.',
    [['Il m’a crié “sauve-toi” et il a couru', 'Basile Humbert']],
  ],
  [
    'a dialogue in dashes',
    ['— Tu as vu la rivière ? demanda Basile Humbert.', '— Elle monte, répondit Odile Perrin.'],
    [
      ['Tu as vu la rivière ?', 'Basile Humbert'],
      ['Elle monte', 'Odile Perrin'],
    ],
  ],
  [
    'the same speaker in the next sentence',
    '« Le toit fuit », constate Gaspard Thévenot. « Il fuit même par beau temps. »',
    [
      ['Le toit fuit', 'Gaspard Thévenot'],
      ['Il fuit même par beau temps.', 'Gaspard Thévenot'],
    ],
  ],
  [
    'the person told is not the speaker',
    'Fanny Delorge a dit à Basile Humbert : « Vous aurez votre étal avant Noël. »',
    [['Vous aurez votre étal avant Noël.', 'Fanny Delorge']],
  ],
  [
    'a surname given in full above',
    ['Gaspard Thévenot dirige la commune depuis 2008.', '« Je ne me représenterai pas », a lâché M. Thévenot.'],
    [['Je ne me représenterai pas', 'Gaspard Thévenot']],
  ],
  ['a scare quote', 'La ville a inauguré son parc « intelligent » hier.', []],
  ['the title of a book', 'Son roman « Les Heures du port » paraît en mars.', []],
  ['the title of a song', 'Elle a chanté « Quand la mer revient » devant deux mille personnes.', []],
  [
    'a complaint with an office behind it',
    '« Personne ne nous a prévenus de la coupure », déplore Lucette Armand, présidente de l’association.',
    [['Personne ne nous a prévenus de la coupure', 'Lucette Armand']],
  ],
  ['in whose view', 'Pour Denis Vasseur, le projet est « mort avant d’être né ».', [['mort avant d’être né', 'Denis Vasseur']]],
  [
    'an athlete in two sentences',
    '« Je suis venue pour gagner », a lancé la nageuse Clara Mérieux. « Je repars avec du bronze. »',
    [
      ['Je suis venue pour gagner', 'Clara Mérieux'],
      ['Je repars avec du bronze.', 'Clara Mérieux'],
    ],
  ],
  [
    'an answer to the press',
    'Interrogé par la presse, le préfet Hubert Laval a répondu : « L’enquête suit son cours. »',
    [['L’enquête suit son cours.', 'Hubert Laval']],
  ],
  [
    'a memory',
    '« L’eau est montée en dix minutes », se souvient Jean-Marc Olivier.',
    [['L’eau est montée en dix minutes', 'Jean-Marc Olivier']],
  ],
  [
    'what a report concludes',
    'Le rapport conclut : « Aucun contrôle n’a été effectué en trois ans. »',
    [['Aucun contrôle n’a été effectué en trois ans.', 'Le rapport']],
  ],
  ['somebody of a union', '« On ne lâchera rien », martèle un syndicaliste.', [['On ne lâchera rien', '?un syndicaliste']]],
  ['the title of a film', 'Le film « Les Lumières du quai » sort mercredi.', []],
  [
    'a smile',
    'Clara Mérieux s’entraîne depuis l’âge de six ans. « L’eau est mon premier souvenir », sourit-elle.',
    [['L’eau est mon premier souvenir', 'Clara Mérieux']],
  ],
  [
    'a promise within the marks',
    '« La loi sera votée avant l’été, a promis la ministre Agnès Tellier. Nous y travaillons jour et nuit. »',
    [
      ['La loi sera votée avant l’été', 'Agnès Tellier'],
      ['Nous y travaillons jour et nuit.', 'Agnès Tellier'],
    ],
  ],
];

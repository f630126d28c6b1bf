import type { Case } from './case.ts';

export const polish: readonly Case[] = [
  [
    'the speaker behind the verb',
    '„Targ otworzymy we wtorek” – powiedziała Felicja Dudek.',
    [['Targ otworzymy we wtorek', 'Felicja Dudek']],
  ],
  [
    'the speaker behind a comma and the verb',
    '„Targ otworzymy we wtorek”, zapewniła Felicja Dudek.',
    [['Targ otworzymy we wtorek', 'Felicja Dudek']],
  ],
  [
    'the speaker before a colon',
    'Felicja Dudek ostrzegła: „We wtorek targu nie będzie”.',
    [['We wtorek targu nie będzie', 'Felicja Dudek']],
  ],
  [
    'the speaker between two parts',
    '„Czekaliśmy trzy godziny – opowiada Bazyli Kurek – i nikt nie przyszedł”.',
    [
      ['Czekaliśmy trzy godziny', 'Bazyli Kurek'],
      ['i nikt nie przyszedł', 'Bazyli Kurek'],
    ],
  ],
  [
    'two marked parts around the speaker',
    '„Czekaliśmy trzy godziny”, opowiada Bazyli Kurek, „i nikt nie przyszedł”.',
    [
      ['Czekaliśmy trzy godziny', 'Bazyli Kurek'],
      ['i nikt nie przyszedł', 'Bazyli Kurek'],
    ],
  ],
  [
    'part of a sentence behind “że”',
    'Bazyli Kurek twierdzi, że gmina „nigdy nie odpowiedziała na nasze listy”.',
    [['nigdy nie odpowiedziała na nasze listy', 'Bazyli Kurek']],
  ],
  ['według before', 'Według Matyldy Rosy tama „wytrzyma jeszcze dwadzieścia lat”.', [['wytrzyma jeszcze dwadzieścia lat', 'Matyldy Rosy']]],
  ['zdaniem before', 'Zdaniem Matyldy Rosy „śluza była otwarta całą noc”.', [['śluza była otwarta całą noc', 'Matyldy Rosy']]],
  [
    'a form of address',
    '„Niczego nie podpisałem” – upiera się pan Lezak. „Zupełnie niczego” – dodaje.',
    [
      ['Niczego nie podpisałem', 'Lezak'],
      ['Zupełnie niczego', 'Lezak'],
    ],
  ],
  [
    'a title before the name',
    '„Proces ruszy w czerwcu” – poinformowała prokurator Alba Montel.',
    [['Proces ruszy w czerwcu', 'Alba Montel']],
  ],
  ['a mayor', '„Droga pozostanie zamknięta” – podkreślił burmistrz Gaweł Tolski.', [['Droga pozostanie zamknięta', 'Gaweł Tolski']]],
  [
    'an apposition behind the name',
    '„Winorośl zmarzła w jedną noc” – mówi Otylia Perek, winiarka z Maredy.',
    [['Winorośl zmarzła w jedną noc', 'Otylia Perek']],
  ],
  [
    'an apposition before the verb',
    'Otylia Perek, winiarka z Maredy, wyjaśnia: „Winorośl zmarzła w jedną noc”.',
    [['Winorośl zmarzła w jedną noc', 'Otylia Perek']],
  ],
  [
    'a spokeswoman with an office',
    '„Pociągi wrócą w piątek” – przekazała rzeczniczka kolei Iga Wrona.',
    [['Pociągi wrócą w piątek', 'Iga Wrona']],
  ],
  [
    'ona for the woman named',
    'Otylia Perek straciła wszystko. „Zostały same słupki” – mówi ona.',
    [['Zostały same słupki', 'Otylia Perek']],
  ],
  [
    'a verb without a subject for the one named',
    'Gaweł Tolski przyjechał sam. „Chciałem zobaczyć na własne oczy” – wyjaśnił.',
    [['Chciałem zobaczyć na własne oczy', 'Gaweł Tolski']],
  ],
  [
    'a verb without a subject where nobody is named',
    'Od południa padało. „Zostały same słupki” – powiedziała.',
    [['Zostały same słupki', null]],
  ],
  ['nobody at all', 'Na murze ktoś namalował na czerwono: „Oddajcie nam fontannę”.', [['Oddajcie nam fontannę', null]]],
  ['somebody without a name', '„Dawno o nas zapomnieli” – mówi jedna ze sprzedawczyń.', [['Dawno o nas zapomnieli', null]]],
  ['several without a name', '„Nie ustąpimy ani o metr” – mówią mieszkańcy.', [['Nie ustąpimy ani o metr', '?mieszkańcy']]],
  ['an organisation', '„Ruch wróci w piątek” – poinformowała policja.', [['Ruch wróci w piątek', 'policja']]],
  ['guillemets inwards', '»Targ otworzymy we wtorek«, potwierdza Felicja Dudek.', [['Targ otworzymy we wtorek', 'Felicja Dudek']]],
  ['straight marks', '"Targ otworzymy we wtorek" – potwierdza Felicja Dudek.', [['Targ otworzymy we wtorek', 'Felicja Dudek']]],
  [
    'marks within marks',
    '„Krzyknął «uciekaj» i skoczył do wody” – opowiada Bazyli Kurek.',
    [['Krzyknął «uciekaj» i skoczył do wody', 'Bazyli Kurek']],
  ],
  [
    'a dialogue in dashes',
    ['– Widziałeś rzekę? – zapytał Bazyli Kurek.', '– Podnosi się – odpowiedziała Otylia Perek.'],
    [
      ['Widziałeś rzekę?', 'Bazyli Kurek'],
      ['Podnosi się', 'Otylia Perek'],
    ],
  ],
  [
    'a dash that opens a newspaper’s quotation',
    '– Dach przecieka nawet w słońcu – przyznaje Gaweł Tolski. – Kupiliśmy wiadra.',
    [
      ['Dach przecieka nawet w słońcu', 'Gaweł Tolski'],
      ['Kupiliśmy wiadra.', 'Gaweł Tolski'],
    ],
  ],
  [
    'the person told is not the speaker',
    'Felicja Dudek powiedziała Bazylemu Kurkowi: „Dostanie pan stragan przed świętami”.',
    [['Dostanie pan stragan przed świętami', 'Felicja Dudek']],
  ],
  [
    'a surname given in full above',
    ['Gaweł Tolski rządzi gminą od 2008 roku.', '„Nie wystartuję ponownie” – oświadczył Tolski.'],
    [['Nie wystartuję ponownie', 'Gaweł Tolski']],
  ],
  ['a scare quote', 'Miasto otworzyło wczoraj „inteligentny” park.', []],
  ['the title of a book', 'Jej powieść „Godziny portu” ukaże się w marcu.', []],
  [
    'a complaint with an office behind it',
    '„Nikt nas nie ostrzegł przed wyłączeniem” – skarży się Lucyna Armand, prezeska stowarzyszenia.',
    [['Nikt nas nie ostrzegł przed wyłączeniem', 'Lucyna Armand']],
  ],
  [
    'in whose view',
    'Zdaniem Dariusza Wasiaka projekt jest „martwy, zanim się narodził”.',
    [['martwy, zanim się narodził', 'Dariusza Wasiaka']],
  ],
  [
    'an athlete in two sentences',
    '„Przyjechałam wygrać” – rzuciła pływaczka Klara Merska. „Wracam z brązem”.',
    [
      ['Przyjechałam wygrać', 'Klara Merska'],
      ['Wracam z brązem', 'Klara Merska'],
    ],
  ],
  [
    'an answer to the press',
    'Minister Hubert Lawa odpowiedział dziennikarzom: „Śledztwo jest w toku”.',
    [['Śledztwo jest w toku', 'Hubert Lawa']],
  ],
  ['a memory', '„Woda podniosła się w dziesięć minut” – wspomina Jan Oliwski.', [['Woda podniosła się w dziesięć minut', 'Jan Oliwski']]],
  ['somebody of a union', '„Nie ustąpimy ani trochę” – krzyczy jeden ze związkowców.', [['Nie ustąpimy ani trochę', null]]],
  ['the title of a film', 'Film „Światła nabrzeża” wchodzi do kin w środę.', []],
  [
    'a dialogue that goes on',
    '— Dość tego — powiedziała Klara Merska. — Idziemy stąd.',
    [
      ['Dość tego', 'Klara Merska'],
      ['Idziemy stąd.', 'Klara Merska'],
    ],
  ],
];

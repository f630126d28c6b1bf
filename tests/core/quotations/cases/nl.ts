import type { Case } from './case.ts';

export const dutch: readonly Case[] = [
  [
    'the speaker behind the verb',
    '“De markt gaat dinsdag weer open”, zei Fenna Dekker.',
    [['De markt gaat dinsdag weer open', 'Fenna Dekker']],
  ],
  [
    'the speaker before a colon',
    'Fenna Dekker waarschuwde: “De markt gaat dinsdag niet open.”',
    [['De markt gaat dinsdag niet open.', 'Fenna Dekker']],
  ],
  [
    'the speaker between two parts',
    '“We hebben drie uur gewacht”, vertelt Bas Kuipers, “en er kwam niemand.”',
    [
      ['We hebben drie uur gewacht', 'Bas Kuipers'],
      ['en er kwam niemand.', 'Bas Kuipers'],
    ],
  ],
  [
    'part of a sentence behind “dat”',
    'Bas Kuipers stelt dat de gemeente “nooit op onze brieven heeft geantwoord”.',
    [['nooit op onze brieven heeft geantwoord', 'Bas Kuipers']],
  ],
  ['volgens before', 'Volgens Mathilde Roos kan de dam “nog twintig jaar mee”.', [['nog twintig jaar mee', 'Mathilde Roos']]],
  ['volgens behind', '“De dam kan nog twintig jaar mee”, volgens Mathilde Roos.', [['De dam kan nog twintig jaar mee', 'Mathilde Roos']]],
  [
    'aldus',
    '“De sluis heeft de hele nacht opengestaan”, aldus Mathilde Roos.',
    [['De sluis heeft de hele nacht opengestaan', 'Mathilde Roos']],
  ],
  [
    'a form of address',
    '“Ik heb niets getekend”, houdt meneer Lageveen vol. “Helemaal niets”, herhaalt hij.',
    [
      ['Ik heb niets getekend', 'Lageveen'],
      ['Helemaal niets', 'Lageveen'],
    ],
  ],
  [
    'a title before the name',
    '“Het proces begint in juni”, zei officier van justitie Alba Monster.',
    [['Het proces begint in juni', 'Alba Monster']],
  ],
  ['a title with a name', '“De weg blijft dicht”, aldus burgemeester Gijs Tolsma.', [['De weg blijft dicht', 'Gijs Tolsma']]],
  ['a particle in the name', '“De weg blijft dicht”, zegt Pieter van der Laan.', [['De weg blijft dicht', 'Pieter van der Laan']]],
  [
    'an apposition behind the name',
    '“De wijnstokken zijn in één nacht bevroren”, zucht Odilia Peters, wijnboerin in Mareda.',
    [['De wijnstokken zijn in één nacht bevroren', 'Odilia Peters']],
  ],
  [
    'an apposition before the verb',
    'Odilia Peters, wijnboerin in Mareda, legt uit: “De wijnstokken zijn in één nacht bevroren.”',
    [['De wijnstokken zijn in één nacht bevroren.', 'Odilia Peters']],
  ],
  [
    'a role with the name behind a comma',
    '“De weg blijft dicht”, benadrukte de burgemeester, Gijs Tolsma.',
    [['De weg blijft dicht', 'Gijs Tolsma']],
  ],
  [
    'zij for the woman named',
    'Odilia Peters is alles kwijt. “Alleen de palen staan nog”, zegt ze.',
    [['Alleen de palen staan nog', 'Odilia Peters']],
  ],
  [
    'hij for the man named',
    'Gijs Tolsma kwam alleen. “Ik wilde het met eigen ogen zien”, legde hij uit.',
    [['Ik wilde het met eigen ogen zien', 'Gijs Tolsma']],
  ],
  ['ze where nobody is named', 'Het regende sinds de middag. “Alleen de palen staan nog”, zei ze.', [['Alleen de palen staan nog', null]]],
  ['nobody at all', 'Op de muur had iemand in rood geschilderd: “Geef ons de fontein terug.”', [['Geef ons de fontein terug.', null]]],
  [
    'somebody without a name',
    '“Ze zijn ons allang vergeten”, fluistert een winkelierster.',
    [['Ze zijn ons allang vergeten', '?een winkelierster']],
  ],
  ['several without a name', '“We wijken geen meter”, roepen de bewoners.', [['We wijken geen meter', '?de bewoners']]],
  [
    'an organisation',
    '“Het verkeer komt vrijdag weer op gang”, meldde de politie.',
    [['Het verkeer komt vrijdag weer op gang', 'de politie']],
  ],
  ['low marks', '„De markt gaat dinsdag weer open”, bevestigt Fenna Dekker.', [['De markt gaat dinsdag weer open', 'Fenna Dekker']]],
  ['straight marks', '"De markt gaat dinsdag weer open", bevestigt Fenna Dekker.', [['De markt gaat dinsdag weer open', 'Fenna Dekker']]],
  [
    'marks within marks',
    '“Hij riep ‘wegwezen’ en sprong in het water”, vertelt Bas Kuipers.',
    [['Hij riep ‘wegwezen’ en sprong in het water', 'Bas Kuipers']],
  ],
  [
    'the same speaker in the next sentence',
    '“Het dak lekt”, erkent Gijs Tolsma. “Het lekt zelfs als de zon schijnt.”',
    [
      ['Het dak lekt', 'Gijs Tolsma'],
      ['Het lekt zelfs als de zon schijnt.', 'Gijs Tolsma'],
    ],
  ],
  [
    'the person told is not the speaker',
    'Fenna Dekker zei tegen Bas Kuipers: “U krijgt uw kraam voor Kerstmis.”',
    [['U krijgt uw kraam voor Kerstmis.', 'Fenna Dekker']],
  ],
  [
    'a surname given in full above',
    ['Gijs Tolsma leidt het dorp sinds 2008.', '“Ik stel me niet opnieuw verkiesbaar”, zei Tolsma.'],
    [['Ik stel me niet opnieuw verkiesbaar', 'Gijs Tolsma']],
  ],
  ['a scare quote', 'De stad opende gisteren haar “slimme” park.', []],
  ['the title of a book', 'Haar roman “De uren van de haven” verschijnt in maart.', []],
  ['the title of a song', 'Ze zong “Als de zee terugkomt” voor tweeduizend mensen.', []],
  [
    'a complaint with an office behind it',
    '“Niemand heeft ons gewaarschuwd”, klaagt Lucie Armand, voorzitter van de vereniging.',
    [['Niemand heeft ons gewaarschuwd', 'Lucie Armand']],
  ],
  [
    'in whose view',
    'Volgens hoogleraar Dirk Vaes is het plan “dood voordat het geboren is”.',
    [['dood voordat het geboren is', 'Dirk Vaes']],
  ],
  [
    'an athlete in two sentences',
    '“Ik kwam om te winnen”, riep zwemster Clara Meerman. “Ik ga naar huis met brons.”',
    [
      ['Ik kwam om te winnen', 'Clara Meerman'],
      ['Ik ga naar huis met brons.', 'Clara Meerman'],
    ],
  ],
  [
    'an answer to the press',
    'Minister Hugo Laval antwoordde op vragen van journalisten: “Het onderzoek loopt nog.”',
    [['Het onderzoek loopt nog.', 'Hugo Laval']],
  ],
  ['a memory', '“Het water steeg in tien minuten”, herinnert Jan Olivier zich.', [['Het water steeg in tien minuten', 'Jan Olivier']]],
  [
    'what a report concludes',
    'Het rapport concludeert: “In drie jaar is er niets gecontroleerd.”',
    [['In drie jaar is er niets gecontroleerd.', 'Het rapport']],
  ],
  ['somebody of a union', '“We geven geen duimbreed toe”, zegt een vakbondsman.', [['We geven geen duimbreed toe', '?een vakbondsman']]],
  ['the title of a film', 'De film “Lichten aan de kade” draait vanaf woensdag.', []],
  [
    'a smile',
    'Clara Meerman traint sinds haar zesde. “Water is mijn eerste herinnering”, glimlacht ze.',
    [['Water is mijn eerste herinnering', 'Clara Meerman']],
  ],
];

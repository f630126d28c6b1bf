import { forms, type Language, plainLanguage, wordSet, wordsBy } from './language.ts';

/** Dutch. */
export const dutch: Language = {
  ...plainLanguage,
  verbs: wordSet(
    `zei zegt zeiden zeggen gezegd schreef schrijft schreven vroeg vraagt vroegen benadrukte benadrukt riep roept vindt vond denkt dacht
      hoopt hoopte verzuchtte verzucht mopperde grapte lichtte`,
    forms(
      'de/t/den',
      `verklaar vertel antwoord stel meld waarschuw voeg vervolg reageer leg noem beweer bevestig erken herhaal concludeer klaag beloof
        oordeel betoog constateer meen`,
    ),
  ),
  participles: wordSet('zeggend'),
  accordingTo: [['volgens'], ['aldus'], ['in', 'de', 'woorden', 'van']],
  pronouns: wordsBy({ he: 'hij hem', she: 'zij ze', speaker: 'ik wij we' }),
  objects: wordSet('hem haar hen hun mij ons'),
  determiners: wordSet('de het een deze dit die dat zijn haar hun onze ons mijn geen enkele veel twee drie beide'),
  indefinites: wordSet('een'),
  definites: wordSet('de het'),
  prepositions: wordSet(`van voor uit bij in op aan met over tegen naar door om tijdens na sinds onder tussen zonder wegens namens volgens
    rond te achter naast`),
  locatives: wordSet('in te'),
  conjunctions: wordSet('en maar of want omdat dat als terwijl toen hoewel zodat nadat voordat dus'),
  relatives: wordSet('die dat wie wiens'),
  betweens:
    wordSet(`ook dan later toen daarna er nog al wel verder zelf zich heeft had hebben is was gisteren vandaag maandag dinsdag woensdag
      donderdag vrijdag zaterdag zondag`),
  notNames:
    wordSet(`de het van maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
      september oktober november december ook dan later daarna er nog gisteren vandaag morgen niet ja nee wat waar waarom hier daar zo
      alle alles`),
  particles: wordSet('van de der den het ten ter'),
  titles: wordSet(`president premier minister burgemeester wethouder senator directeur professor hoogleraar generaal kolonel kapitein
    rechter advocaat advocate woordvoerder woordvoerster voorzitter secretaris paus kardinaal bisschop chef commissaris kamerlid officier
    staatssecretaris oud-burgemeester oud-minister onderzoeker onderzoekster trainer`),
  officeEndings: new Set(['van justitie', 'van politie', 'van state', 'van financiën', 'van defensie', 'van onderwijs']),
  courtesies: wordSet('meneer mevrouw dhr dhr. mevr mevr. mw mw. dr dr. prof prof. ir ir. drs drs. mr mr.'),
  genders: wordsBy({ he: 'meneer dhr dhr.', she: 'mevrouw mevr mevr. mw mw. woordvoerster advocate onderzoekster' }),
  abbreviations: wordSet('dhr mevr mw dr prof ir drs mr st nr bijv enz'),
  organizationNouns:
    wordSet(`ministerie regering partij politie justitie rechtbank vakbond vereniging bedrijf universiteit instituut commissie raad
      gemeente provincie agentschap stichting bank dienst bond`),
  documentNouns: wordSet('rapport verklaring brief studie onderzoek document tekst wet artikel vonnis persbericht'),
  invertsAfterQuotation: true,
};

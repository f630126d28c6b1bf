import { forms, type Language, plainLanguage, wordSet, wordsBy } from './language.ts';

/** Portuguese, of Portugal and of Brazil. */
export const portuguese: Language = {
  ...plainLanguage,
  verbs: wordSet(
    'disse diz dizem disseram dizia garantiu garante referiu refere concluiu conclui admitiu admite insistiu insiste',
    forms(
      'ou/a/aram/am/ava',
      `afirm explic acrescent declar sublinh coment cont pergunt lembr record alert avis anunci denunci lament critic destac ressalt
        confirm exclam complet relat revel argument`,
    ),
    forms('eu/e/eram/em', 'escrev respond reconhec defend promet'),
  ),
  participles: wordSet('dizendo acrescentando afirmando explicando sublinhando'),
  viewOf: wordSet('para'),
  accordingTo: [['segundo'], ['conforme'], ['de', 'acordo', 'com'], ['nas', 'palavras', 'de']],
  pronouns: wordsBy({ he: 'ele', she: 'ela', they: 'eles elas', speaker: 'eu nós' }),
  determiners: wordSet(
    'o a os as um uma uns umas este esta estes estas esse essa aquele aquela seu sua seus suas nosso nossa meu minha vários várias dois duas três alguns',
  ),
  indefinites: wordSet('um uma'),
  definites: wordSet('o a'),
  prepositions: wordSet(`de do da dos das ao à aos às em no na nos nas com por pelo pela para sobre entre desde até sem contra perante
    após durante segundo sob num numa`),
  locatives: wordSet('em'),
  conjunctions: wordSet('e mas ou nem que quando se como porque embora enquanto pois porém'),
  relatives: wordSet('que quem cujo cuja onde'),
  betweens: wordSet(`também ainda já depois então sempre ontem hoje lhe lhes nos me se tem tinha segunda-feira terça-feira quarta-feira
    quinta-feira sexta-feira sábado domingo`),
  notNames:
    wordSet(`e de do da dos das segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março
      abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje amanhã também ainda já depois então não sim muito mais é`),
  particles: wordSet('de do da dos das e van von'),
  titles: wordSet(
    'presidente presidenta dr. dra. general coronel capitão juiz juíza porta-voz papa cardeal bispo chefe autarca',
    forms('o/a', 'ministr prefeit deputad advogad secretári comissári'),
    forms('/a', 'senador diretor professor doutor dr governador vereador'),
  ),
  courtesies: wordSet('sr sr. sra sra. senhor senhora dom dona'),
  genders: wordsBy({
    he: 'senhor sr sr. prefeito ministro diretor professor juiz',
    she: 'senhora dona sra sra. prefeita ministra diretora professora juíza',
  }),
  abbreviations: wordSet('sr sra dr dra prof eng av pág exmo'),
  organizationNouns: wordSet(`ministério governo partido polícia procuradoria tribunal sindicato associação empresa grupo universidade
    instituto comissão conselho câmara prefeitura agência federação comité comitê banco`),
  documentNouns: wordSet('relatório comunicado carta estudo documento texto lei artigo sentença nota'),
  invertsAfterQuotation: true,
  dropsSubjects: true,
  dialogueDashes: true,
};

import { genderMap, type Language, plainLanguage, wordSet } from './language.ts';

/** Portuguese, of Portugal and of Brazil. */
export const portuguese: Language = {
  ...plainLanguage,
  verbs: wordSet(`disse diz dizem disseram dizia afirmou afirma afirmaram explicou explica explicaram acrescentou acrescenta acrescentaram
    declarou declara declararam garantiu garante sublinhou sublinha referiu refere comentou comenta contou conta escreveu escreve respondeu
    responde perguntou pergunta concluiu conclui lembrou lembra recordou recorda reconheceu reconhece admitiu admite alertou alerta avisou
    avisa anunciou anuncia denunciou denuncia lamentou lamenta insistiu insiste defendeu defende criticou critica destacou destaca ressaltou
    ressalta confirmou confirma prometeu promete exclamou exclama completou completa relatou relata revelou revela argumentou argumenta`),
  participles: wordSet('dizendo acrescentando afirmando explicando sublinhando'),
  viewOf: wordSet('para'),
  accordingTo: [['segundo'], ['conforme'], ['de', 'acordo', 'com'], ['nas', 'palavras', 'de']],
  pronouns: new Map([
    ['ele', 'he'],
    ['ela', 'she'],
    ['eles', 'they'],
    ['elas', 'they'],
    ['eu', 'speaker'],
    ['nós', 'speaker'],
  ] as const),
  determiners: wordSet(
    'o a os as um uma uns umas este esta estes estas esse essa aquele aquela seu sua seus suas nosso nossa meu minha vários várias dois duas três alguns',
  ),
  indefinites: wordSet('um uma'),
  definites: wordSet('o a'),
  prepositions: wordSet(`de do da dos das ao à aos às em no na nos nas com por pelo pela para sobre entre desde até sem contra perante após
    durante segundo sob num numa`),
  conjunctions: wordSet('e mas ou nem que quando se como porque embora enquanto pois porém'),
  relatives: wordSet('que quem cujo cuja onde'),
  betweens: wordSet(`também ainda já depois então sempre ontem hoje lhe lhes nos me se tem tinha segunda-feira terça-feira quarta-feira
    quinta-feira sexta-feira sábado domingo`),
  notNames:
    wordSet(`e de do da dos das segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho
    julho agosto setembro outubro novembro dezembro ontem hoje amanhã também ainda já depois então não sim muito mais é`),
  particles: wordSet('de do da dos das e van von'),
  titles: wordSet(`presidente presidenta ministro ministra prefeito prefeita deputado deputada senador senadora diretor diretora professor
    professora doutor doutora dr dr. dra dra. general coronel capitão juiz juíza advogado advogada porta-voz secretário secretária papa
    cardeal bispo chefe governador governadora vereador vereadora autarca comissário comissária`),
  courtesies: wordSet('sr sr. sra sra. senhor senhora dom dona'),
  genders: genderMap(
    'senhor sr sr. prefeito ministro diretor professor juiz',
    'senhora dona sra sra. prefeita ministra diretora professora juíza',
  ),
  abbreviations: wordSet('sr sra dr dra prof eng av pág exmo'),
  organizationNouns: wordSet(`ministério governo partido polícia procuradoria tribunal sindicato associação empresa grupo universidade
    instituto comissão conselho câmara prefeitura agência federação comité comitê banco`),
  documentNouns: wordSet('relatório comunicado carta estudo documento texto lei artigo sentença nota'),
  invertsAfterQuotation: true,
  dropsSubjects: true,
  dialogueDashes: true,
};

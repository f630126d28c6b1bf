import { portugueseFunctionWords } from './function-words.ts';
import type { LanguageRules } from './language-rules.ts';
import { NEXT_HEADINGS } from './next-headings.ts';
import { none, phrases, wordSet } from './word-set.ts';

export const portuguese: LanguageRules = {
  never: wordSet(
    'sr sra srs sras srta dr dra drs dras prof profa eng arq gen cel cap sto sta d exmo exma p.ex ex av r cf vs aprox dep sen min',
  ),
  maybe: wordSet('etc s.a ltda cia inc ltd corp jr a.c d.c eua p.m a.m'),
  numbered: wordSet('n nº no núm art p pág págs vol cap fig tel jan fev mar abr mai jun jul ago set out nov dez'),
  ordinals: false,
  saying: wordSet('disse diz perguntou pergunta respondeu acrescentou explicou'),
  functionWords: wordSet(portugueseFunctionWords),
  leaning: wordSet(
    'ele ela eles elas isto isso aquilo este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu sua seus suas mas e',
    'porém contudo todavia entretanto portanto também além então assim depois ambos ambas lá ali nem outro outra outros outras tal tais',
    'deste desta desse dessa disso disto nisso nisto neste nesta nesse nessa daí aliás inclusive finalmente',
  ),
  standingPhrases: phrases('assim como |depois de |nem todos |nem todas '),
  leaningPhrases: phrases(
    'por outro lado|pelo contrário|por exemplo|por isso|com isso|no entanto|ao mesmo tempo|enquanto isso|desde então',
    'apesar disso|de fato|de facto|na verdade|por sua vez|o outro |a outra |os outros |as outras |o mesmo |a mesma ',
    'os dois |as duas |um segundo |uma segunda |um terceiro |pouco depois|horas depois|dias depois|semanas depois',
    'meses depois|anos depois|um ano depois|mais tarde|no dia seguinte|um deles|uma delas|entre eles|entre elas|dessa forma',
    'desta forma|para isso|em outras palavras|como resultado|da mesma forma',
  ),
  persons: wordSet('ele ela eles elas'),
  articles: { opening: none, inside: none },
  boilerplate:
    /neste (?:artigo|post|vídeo),? (?:você|vamos|veremos|vai)|todos os direitos reservados|inscreva-se|assine|cadastre-se|clique (?:aqui|em)|siga-nos|leia (?:também|mais)|este artigo (?:foi|é)|como (?:já )?(?:dissemos|noticiamos)|logo abaixo|\(ver (?:fig|foto|tabela)/i,
  coming:
    /\b(?:está previst[oa]|estão previst[oa]s|prevê-se|deve(?:m|rá|rão)? (?:ser|começar|acontecer|chegar)|próxim[oa]s? (?:semana|mês|ano|temporada)|(?:semana|ano|mês) que vem|resta saber|ainda não (?:está claro|se sabe|há data))(?!\p{L})/iu,
  future: /(?:\p{L}{2}r(?:á|ão)|\bprevist[oa]s?|\bdeve(?:m)?|\bvai|\bvão)(?!\p{L})/iu,
  speakers: wordSet('eu nós tu você vocês nosso nossa nossos nossas teu tua meu minha me'),
  next: NEXT_HEADINGS.pt,
};

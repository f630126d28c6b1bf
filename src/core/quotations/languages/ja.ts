import { type Language, plainLanguage, wordSet } from './language.ts';

const none: ReadonlySet<string> = new Set();

/** Japanese: no spaces, so particles and endings stand in for word order. */
export const japanese: Language = {
  ...plainLanguage,
  verbs: none,
  accordingTo: [],
  pronouns: new Map([['彼', 'he'], ['彼女', 'she'], ['彼ら', 'they'], ['私', 'speaker']] as const),
  determiners: none,
  indefinites: none,
  prepositions: none,
  conjunctions: none,
  relatives: none,
  betweens: none,
  notNames: none,
  particles: none,
  titles: none,
  courtesies: wordSet('氏 さん 様 君'),
  abbreviations: none,
  organizationNouns: wordSet('省 庁 党 社 市 県 都 府 政府 警察 警視庁 会社 大学 協会 委員会 団体 組合 裁判所 銀行 研究所'),
  documentNouns: wordSet('報告書 声明 文書 手紙 調査 論文 記事 判決'),
  hasCase: false,
  unspaced: {
    subjectParticles: ['は', 'が', 'も'],
    verbStems: [
      '述べ', '話し', '話す', '語っ', '語る', '言っ', '言う', '言い', '説明', '強調', '指摘', 'コメント', '発表', '答え', '明かし', '訴え', '書い', '書き',
      '主張', '批判', '回答', 'とし', '振り返', '尋ね', '約束', '警告', '付け加え', '呼びかけ', '喜ん', '笑っ',
    ],
    accordingParticles: ['によると', 'によれば'],
    honorifics: [
      '官房長官', '副市長', '副社長', '総理大臣', '大統領', '報道官', '事務局長', '研究員', '准教授', '首相', '大臣', '市長', '知事', '教授', '社長', '会長', '長官',
      '議員', '監督', '選手', '部長', '所長', '院長', '園長', '校長', '館長', '店長', '町長', '村長', '代表', '博士', '記者', '氏', 'さん', '様',
    ],
  },
};

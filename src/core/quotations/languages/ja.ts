import { type Language, plainLanguage, plainUnspaced, wordSet, wordsBy } from './language.ts';

/** Japanese: no spaces, so particles and endings stand in for word order. */
export const japanese: Language = {
  ...plainLanguage,
  pronouns: wordsBy({ he: '彼', she: '彼女', they: '彼ら', speaker: '私' }),
  courtesies: wordSet('氏 さん 様 君'),
  organizationNouns: wordSet('省 庁 党 社 市 県 都 府 政府 警察 警視庁 会社 大学 協会 委員会 団体 組合 裁判所 銀行 研究所'),
  genericNouns: wordSet('住民 女性 男性 関係者 担当者 職員 利用者 客 乗客 学生 生徒 母親 父親 目撃者 遺族 市民 人'),
  documentNouns: wordSet('報告書 声明 文書 手紙 調査 論文 記事 判決'),
  hasCase: false,
  unspaced: {
    ...plainUnspaced,
    quotingParticle: 'と',
    namingStems: [
      ...wordSet('いう いった いわれ 言われ 呼 よば よぶ 名付 名づけ 題 銘打 書かれ 書いた なる なっ する した して 同 の は が 、'),
    ],
    subjectParticles: ['は', 'が', 'も'],
    verbStems: [
      ...wordSet(
        '述べ 話し 話す 語っ 語る 言っ 言う 言い 説明 強調 指摘 コメント 発表 答え 明かし 訴え 書い 書き 主張 批判 回答 とし 振り返 尋ね 約束 警告 付け加え 呼びかけ 喜ん 笑っ という。',
      ),
    ],
    accordingParticles: ['によると', 'によれば'],
    honorifics: [
      ...wordSet(
        `広報部長 官房長官 広報担当 営業部長 総裁 理事長 副市長 副社長 総理大臣 大統領 報道官 事務局長 研究員 准教授 首相 大臣 市長 知事
          教授 社長 会長 長官 議員 監督 選手 部長 所長 院長 園長 校長 館長 店長 町長 村長 代表 博士 記者 氏 さん 様`,
      ),
    ],
  },
};

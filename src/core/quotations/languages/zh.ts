import { type Language, plainLanguage, plainUnspaced, wordSet, wordsBy } from './language.ts';

const titles =
  wordSet(`主席 总统 总理 首相 部长 副部长 市长 副市长 县长 镇长 村长 省长 州长 议员 教授 副教授 博士 医生 校长 院长 局长 主任 经理 总经理
    董事长 总裁 书记 秘书长 发言人 代表 记者 运动员 研究员 律师 法官 检察官 警长 队长 教练 园长 馆长 店主 专家 教师 老师 工程师 司机 作家
    导演`);
const courtesies = wordSet('先生 女士 小姐 太太');

/** Chinese: no spaces and no endings; the verb of saying stands right behind its subject. */
export const chinese: Language = {
  ...plainLanguage,
  pronouns: wordsBy({ he: '他', she: '她', they: '他们 她们', speaker: '我 我们' }),
  titles,
  courtesies,
  organizationNouns: wordSet(
    '部 局 厅 署 委员会 公司 集团 大学 学院 协会 法院 检察院 银行 政府 警方 党 社 机构 组织 研究所 医院 基金会 市政府',
  ),
  genericNouns: wordSet('村民 居民 市民 农民 渔民 学生 官员 人士 负责人 目击者 乘客 顾客 男子 女子 老人 母亲 父亲 们 人'),
  documentNouns: wordSet('报告 声明 公告 文件 信 调查 论文 文章 判决书 公报'),
  hasCase: false,
  unspaced: {
    ...plainUnspaced,
    verbStems: [
      ...wordSet(
        `说 說 表示 指出 强调 认为 認為 強調 回憶 回忆 回忆说 直言 提到 介绍说 笑着说 解释说 坦承 稱 補充 解釋 写道 补充 解释 警告 坦言
          透露 回应 回答 问 告诉 宣布 称 承认 呼吁 感叹 喊道 说道 问道 笑道 叹道 抱怨道 抱怨 答道 承诺`,
      ),
    ],
    honorifics: [...titles, ...courtesies],
    verbFollows: true,
    sourceMarks: ['根据', '据', '按照'],
    functionWords: [
      ...wordSet(
        '还 也 则 随后 昨日 昨天 今天 今日 周一 周二 周三 周四 周五 周六 周日 后来 接着 进一步 曾 在 向 对 的 并 又 再次 当天 近日 但 而 不过 介绍 报道 消息',
      ),
    ],
  },
};

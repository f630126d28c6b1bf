import { genderMap, type Language, plainLanguage, wordSet } from './language.ts';

/** Arabic: the verb leads, and its subject follows. */
export const arabic: Language = {
  ...plainLanguage,
  verbs:
    wordSet(`قال قالت قالوا يقول تقول أضاف أضافت اضاف أوضح أوضحت أكد أكدت اكد صرح صرحت ذكر ذكرت كتب كتبت أعلن أعلنت أشار أشارت تابع تابعت
    رد ردت سأل سألت شدد شددت اعتبر اعتبرت لفت لفتت يضيف تضيف يؤكد تؤكد يوضح توضح حذر حذرت علق علقت ختم ختمت روى روت يروي تروي عبر عبرت انتقد انتقدت طالب طالبت وصف وصفت كشف كشفت نفى نفت جاء جاءت ورد وجاء وورد`),
  participles: wordSet('قائلا قائلاً قائلة مضيفا مضيفاً مضيفة مؤكدا مؤكداً مؤكدة موضحا موضحاً'),
  readIn: wordSet('جاء جاءت ورد وجاء وورد'),
  containers: wordSet('في'),
  accordingTo: [['وفقا', 'ل'], ['وفقاً', 'ل'], ['طبقا', 'ل'], ['نقلا', 'عن'], ['على', 'حد', 'قول'], ['بحسب'], ['حسب']],
  pronouns: new Map([
    ['هو', 'he'],
    ['هي', 'she'],
    ['هم', 'they'],
    ['أنا', 'speaker'],
    ['نحن', 'speaker'],
  ] as const),
  determiners: wordSet('هذا هذه هؤلاء أحد إحدى بعض'),
  indefinites: wordSet(''),
  definites: wordSet(''),
  prepositions: wordSet('في من إلى الى على عن مع خلال بعد قبل عند لدى حول منذ حتى ضد بين أمام'),
  conjunctions: wordSet('و ثم أو لكن بل إن أن إنه إنها أنه أنها انه انها لأن عندما بينما حين'),
  relatives: wordSet('الذي التي الذين'),
  betweens: wordSet('قد أيضا أيضاً كما'),
  notNames: new Set<string>(),
  particles: new Set<string>(),
  titles: wordSet(
    'الرئيس رئيس الرئيسة رئيسة الوزير وزير الوزيرة وزيرة المدير مدير المديرة مديرة الدكتور الدكتورة المتحدث المتحدثة المهندس المهندسة القاضي النائب',
  ),
  courtesies: wordSet('السيد السيدة'),
  genders: genderMap('السيد الرئيس الوزير المدير المتحدث', 'السيدة الرئيسة الوزيرة المديرة المتحدثة'),
  abbreviations: new Set<string>(),
  organizationNouns: wordSet(
    'وزارة الوزارة حكومة الحكومة شركة الشركة منظمة المنظمة حزب الحزب شرطة الشرطة جامعة الجامعة لجنة اللجنة وكالة الوكالة هيئة الهيئة',
  ),
  genericNouns: wordSet('مصدر مصادر مسؤول مسؤولون مسؤولة شاهد شهود ناشط ناشطة مواطن مواطنة رجل امرأة سيدة طبيب جندي تاجر دبلوماسي'),
  documentNouns: wordSet('تقرير التقرير بيان البيان رسالة الرسالة دراسة الدراسة'),
  hasCase: false,
  definitePrefix: 'ال',
  attachedPrepositions: ['ل'],
  verbPrefixes: ['و', 'ف'],
};

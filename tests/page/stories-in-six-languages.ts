/** A news story of ours. Each paragraph is told from the others by its own words. */
export interface Story {
  title: string;
  paragraphs: readonly string[];
}

export const STORIES = {
  en: {
    title: 'Lamp of Skerry Point burns again after nine dark winters',
    paragraphs: [
      'The lighthouse on Skerry Point was lit again on Saturday evening, nine winters after a landslide had cut its cable and left the tower to the gulls.',
      'Some two hundred people had walked up from the village with lanterns, and the brass band played until the wind took the sheet music over the cliff.',
      'The new lamp draws no more power than a kettle, according to the harbour trust, which paid for it with the sale of its old dredger and a raffle.',
      'Fishermen had asked for it since a trawler ran onto the reef in thick fog two years ago, an accident from which all seven of the crew escaped unhurt.',
      'A keeper will not return to the tower, but the spiral stair is to be opened to visitors on the first Sunday of each month from April onwards.',
      'The trust now wants to mend the foghorn, whose last blast is remembered in the village for having cracked two windows of the chapel next door.',
    ],
  },
  de: {
    title: 'Das alte Uhrwerk von Bellenau schlägt wieder',
    paragraphs: [
      'Nach vierzehn stillen Jahren hat die Turmuhr von Bellenau am Sonntag wieder geschlagen, und der halbe Ort stand dafür auf dem Kirchplatz im Regen.',
      'Zwei Schwestern aus dem Nachbardorf hatten das Werk in einer Scheune zerlegt, gereinigt und mit selbst gefeilten Zahnrädern neu zusammengesetzt.',
      'Bezahlt wurde die Arbeit aus dem Erlös eines Trödelmarkts, bei dem auch das verrostete Pendel der Uhr dreimal den Besitzer gewechselt haben soll.',
      'Der Bürgermeister erinnerte daran, dass man die Züge früher nach dieser Uhr gestellt habe, weil der Bahnhof selbst keine eigene besessen hatte.',
      'Nachts bleibt die Glocke künftig stumm, denn im neuen Wohnhaus am Platz schlafen Leute, die in der Molkerei schon um drei anfangen müssen.',
      'Im Herbst wollen die Schwestern auch die Sonnenuhr am Rathaus richten, die seit dem Umbau der Fassade nur noch am Nachmittag Schatten wirft.',
    ],
  },
  fr: {
    title: 'À Vernoux, le bac à chaîne retraverse la rivière',
    paragraphs: [
      'Le bac de Vernoux a repris son service mardi matin, six ans après la crue qui avait emporté sa chaîne et noyé la cabane du passeur.',
      'Une trentaine d’écoliers ont fait la première traversée, accompagnés d’une chèvre que personne, sur aucune des deux rives, n’a voulu réclamer.',
      'La commune a payé la moitié des travaux, le reste est venu d’une loterie et de la vente des pavés de l’ancienne place du marché aux fruits.',
      'Pendant six ans, les habitants du hameau d’en face devaient faire un détour de vingt-deux kilomètres pour acheter leur pain ou voir le médecin.',
      'Le passeur, qui avait entre-temps élevé des abeilles, a retrouvé sa casquette dans un grenier et compte garder ses ruches sur la berge.',
      'Une seconde chaîne doit être posée avant l’hiver, pour que la traversée ne dépende plus d’un seul maillon forgé il y a quatre-vingts ans.',
    ],
  },
  es: {
    title: 'El horno comunal de Valdesoto vuelve a encenderse',
    paragraphs: [
      'El horno comunal de Valdesoto se encendió de nuevo el viernes por la tarde, veinte años después de que se cayera el techo durante una nevada.',
      'Las vecinas habían guardado la pala grande en un pajar, y todavía se lee en el mango el nombre del panadero que la talló hace un siglo.',
      'La reparación costó menos de lo previsto porque los albañiles aceptaron cobrar una parte en hogazas, que recogerán cada sábado hasta el verano.',
      'Para usar el horno habrá que apuntarse en una pizarra junto a la fuente, y quien llegue tarde deberá traer la leña para el turno siguiente.',
      'La escuela quiere dar allí una clase al mes, en la que los niños aprendan a pesar la harina, a medir el agua y a esperar sin abrir la puerta.',
      'El ayuntamiento estudia ahora rehabilitar el lavadero de la misma plaza, aunque nadie recuerda ya quién tiene la llave de la compuerta vieja.',
    ],
  },
  ja: {
    title: '白砂町の渡し船、十一年ぶりに再開',
    paragraphs: [
      '白砂町の渡し船が土曜日の朝、十一年ぶりに運航を再開し、桟橋には町の人口の半分にあたる三百人余りが集まって手を振った。',
      '船は隣町の造船所で眠っていた木造の漁船を直したもので、船首には地元の小学生が描いた青い魚の絵がそのまま残されている。',
      '費用の大半は古い倉庫を売った代金でまかなわれ、足りない分は町の人たちが梅干しや干物を持ち寄って開いた市の売り上げで補った。',
      '渡し船が止まっていた間、対岸の集落から診療所へ行くには山道を一時間も回らなければならず、冬は雪で通れない日も多かった。',
      '船頭を務めるのは元郵便局員の女性で、配達で覚えた潮の流れを生かし、霧の濃い朝には鐘を鳴らしながら進むつもりだと話している。',
      '町は来年の春までに待合所を建て直し、薪のストーブと小さな本棚を置いて、船を待つ人が雨の日も過ごせるようにする計画だ。',
    ],
  },
  ar: {
    title: 'ساقية الزهراء تدور من جديد بعد سبعة عشر عاما',
    paragraphs: [
      'عادت ساقية قرية الزهراء إلى الدوران صباح الخميس بعد سبعة عشر عاما من التوقف، ووقف أهل القرية على ضفتي القناة يراقبون أول دلو يصعد بالماء.',
      'أصلح النجارون العجلة الكبيرة بأخشاب من شجرة توت سقطت في عاصفة الشتاء الماضي، واستغرق العمل أربعة أشهر في ساحة المدرسة القديمة.',
      'وجمع السكان ثمن الحديد والحبال من بيع محصول البرتقال، وتبرع صاحب المقهى بأجرة العمال مقابل أن تحمل الدلاء اسم جده الذي بنى الساقية الأولى.',
      'وكانت البساتين العالية قد جفت منذ توقفت الساقية، واضطر المزارعون إلى حمل الماء على الدواب مسافة ثلاثة كيلومترات كل يوم من أيام الصيف.',
      'وستعمل الساقية من الفجر حتى الظهر فقط، لأن صرير العجلة يمنع الأطفال من النوم، كما قالت معلمة القرية التي تسكن بجوار القناة.',
      'وتنوي الجمعية الزراعية بناء ساقية ثانية عند مدخل الوادي في العام المقبل، إذا كفى ما بقي من المال لشراء محور جديد من الفولاذ.',
    ],
  },
} satisfies Record<string, Story>;

export type Language = keyof typeof STORIES;

/** Articles, pronouns, prepositions, conjunctions, auxiliaries, by language; folded to lower case, set apart by spaces. A text each, so that a bundle takes only those it needs. */
export const englishFunctionWords = `a an the and or but nor so yet if then than as at by for from in into of off on onto out over per to up upon with within without
  about above across after against along amid among around before behind below beneath beside between beyond despite down during
  except inside like near since through throughout toward towards under until unlike via while when where whether which who whom whose
  what why how that this these those there here it its itself he him his himself she her hers herself they them their theirs themselves
  we us our ours ourselves you your yours yourself i me my mine myself is are was were be been being am do does did doing done has have
  had having will would shall should can could may might must not no nor only own same such too very just also even both each either
  neither every some any all most more much many few other another one ones said says say told because though although however
  it's he's she's they're we're i'm you're that's there's don't didn't doesn't isn't aren't wasn't weren't can't won't wouldn't couldn't
  hasn't haven't hadn't i've we've they've i'll we'll they'll i'd let's now still already again ever never once well back get got go`;

export const germanFunctionWords = `der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern sowie als wie wenn dann ob dass daß weil da
  in im an am auf aus bei beim bis durch für gegen ohne um unter über von vom vor zu zum zur zwischen mit nach seit während wegen trotz
  neben hinter gegenüber er sie es ihn ihm ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines wir uns unser unsere
  ich mich mir mein meine du dich dir dein deine man sich selbst dieser diese dieses diesem diesen jener jene jenes solche was wer wen wem
  wessen wo wann warum wohin woher welche welcher welches ist sind war waren bin bist wird werden wurde wurden worden hat haben hatte
  hatten kann können konnte könnte muss müssen musste soll sollen sollte will wollen wollte darf dürfen nicht kein keine keinen keiner
  nur noch schon auch so sehr mehr viel viele alle alles jeder jede jedes andere anderen einige etwa hier dort nun jetzt immer wieder
  sagte sagt gibt gab bereits zudem jedoch dabei damit dazu darauf daran davon dafür dagegen deshalb daher trotzdem außerdem`;

export const frenchFunctionWords = `le la les l un une des du de d à au aux en dans par pour sur sous avec sans entre vers chez contre depuis pendant avant après et ou mais
  donc or ni car que qui quoi dont où quand comme si lorsque puisque afin il elle ils elles on je tu nous vous me te se lui leur leurs
  eux moi toi soi son sa ses mon ma mes ton ta tes notre nos votre vos ce cet cette ces cela ça celui celle ceux celles y ne pas plus
  moins très trop aussi même tout toute tous toutes autre autres quelque quelques chaque aucun aucune est sont était étaient être été
  suis es sommes êtes sera seront serait a ai as ont avons avez avait avaient avoir eu aura fait faire peut peuvent doit doivent va vont
  c'est s'est n'est qu'il qu'elle d'un d'une c s n j qu t m jusqu lorsqu puisqu déjà encore bien ici là alors ainsi selon dit`;

export const spanishFunctionWords = `el la los las lo un una unos unas de del a al en con sin por para sobre bajo entre hacia hasta desde contra según durante tras ante y e
  o u pero sino ni que quien quienes cual cuales cuyo cuya donde cuando como si porque aunque mientras pues él ella ellos ellas ello yo tú
  usted ustedes nosotros vosotros me te se le les nos os su sus mi mis tu tus nuestro nuestra suyo suya este esta esto estos estas ese
  esa eso esos esas aquel aquella aquello no sí más menos muy tan tanto también tampoco ya aún todavía todo toda todos todas otro otra
  otros otras algún alguna algunos algunas cada ningún ninguna es son era eran ser sido fue fueron será serán está están estaba estar ha
  han había habían haber hay hubo he hemos tiene tienen tenía puede pueden debe deben va van dijo dice así aquí allí ahora entonces`;

export const italianFunctionWords = `il lo la i gli le un uno una di del dello della dei degli delle da dal dallo dalla dai dagli dalle a al allo alla ai agli alle in nel
  nello nella nei negli nelle su sul sullo sulla sui sugli sulle con col per tra fra contro verso sotto sopra dentro fuori durante secondo
  e ed o od ma però anche se che chi cui quale quali quanto quando come dove perché mentre poiché finché non né più meno molto c'è l d un'
  io tu lui lei noi voi loro egli ella essi esse mi ti si ci vi ne lo suo sua suoi sue mio mia miei mie tuo tua nostro nostra nostri nostre
  vostro vostra questo questa questi queste quello quella quelli quelle quel quei ciò altro altra altri altre ogni alcuni alcune qualche
  tutto tutta tutti tutte stesso stessa è sono era erano sarà saranno sia essere stato stata stati state ha hanno ho abbiamo aveva avevano
  avere può possono deve devono va vanno viene vengono già ancora ora poi qui lì così solo dopo prima dove senza oltre fino sempre`;

export const portugueseFunctionWords = `o a os as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para com sem sob sobre entre até desde
  contra segundo durante após ante perante e ou mas nem que quem qual quais cujo cuja onde quando como se porque embora enquanto pois
  ele ela eles elas eu tu você vocês nós me te lhe lhes nos vos seu sua seus suas meu minha meus minhas teu tua nosso nossa nossos nossas
  este esta estes estas isto esse essa esses essas isso aquele aquela aqueles aquelas aquilo deste desta desse dessa neste nesta nesse nessa
  não sim mais menos muito muita muitos muitas tão tanto também já ainda todo toda todos todas outro outra outros outras algum alguma alguns
  algumas cada nenhum nenhuma é são era eram ser sido foi foram será serão está estão estava estar tem têm tinha tinham ter há havia houve
  pode podem deve devem vai vão disse diz assim aqui ali lá agora então só apenas à às ao aos depois antes mesmo próprio`;

export const dutchFunctionWords = `de het een en of maar want dus dat die wie wat welke waar wanneer hoe waarom als dan toen terwijl omdat zodat hoewel indien tenzij
  in op aan bij met naar van voor uit door over onder tegen tot om te ter ten tijdens na sinds tussen zonder wegens volgens per binnen buiten
  hij zij ze hem haar hun hen het ik wij we ons onze jij je jou jouw jullie u uw mij me mijn zijn zich zelf er hier daar deze dit men
  is was waren ben bent wordt worden werd werden geworden heeft hebben had hadden geweest kan kunnen kon konden moet moeten moest zal zullen
  zou zouden wil willen wilde mag mogen doet doen gaat gaan komt niet geen nog al ook wel toch zeer veel meer meest minder alle alles elk
  elke ieder iedere ander andere anderen sommige enkele beide eens nu weer altijd nooit alleen slechts reeds zegt zei zo heel`;

/** Words that hold sentences together and say nothing of their subject, by language. */
const LISTS: Readonly<Record<string, string>> = {
  en: 'a an and are as at be been but by can could did do does for from had has have he her him his how i if in into is it its just may me might more most my no nor not now of on only or other our out over own said say says she should so some such than that the their them then there these they this those through to too under until up us very was we were what when where which while who whom why will with would you your about after again against all also am any because before being between both during each few further here once same mr mrs ms s t',
  fr: 'a au aux avec ce ces cet cette comme d dans de des du elle elles en entre est et été être eu eux fait font il ils je j l la le les leur leurs lui m ma mais me mes moi mon n ne nos notre nous on ont ou où par pas plus pour qu quand que qui s sa sans se sera ses si son sont sous sur ta te tes toi ton tous tout toute toutes tu un une vos votre vous y c était aussi après avant selon dont alors deux même très bien peut lors depuis ainsi cela a-t-il',
  de: 'aber alle allem allen aller alles als also am an ander auch auf aus bei beim bin bis bist da damit dann das dass dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euch für gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja jede jeder kann kein keine können mehr mein mit muss nach nicht noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner seit sich sie sind so soll sondern um und uns unter vom von vor war waren was weil wenn werden wie wieder will wir wird wo wurde wurden zu zum zur zwischen über sagte laut worden bereits',
  es: 'a al algo ante antes como con contra cual cuando de del desde donde durante e el ella ellas ellos en entre era es esa ese eso esta este esto estos estas está están ha había han hasta hay la las le les lo los más me mi muy más no nos o otra otro otros para pero poco por porque que qué quien se según ser si sido sin sobre son su sus también tanto te tiene tienen todo todos tras tu un una uno unos unas y ya yo fue fueron será dos así además cada sólo solo',
  it: 'a ad agli ai al alla alle anche ancora avere aveva c che chi ci come con contro cui da dagli dai dal dalla dalle de degli dei del della delle dello di dopo dove e è ed era erano essere fra fu gli ha hanno ho i il in io l la le lei li lo loro lui ma mentre mi molto ne negli nei nel nella nelle no noi non nostro o ogni per perché più poi prima può quale quando quanto quella quelle quello questa queste questo qui sarà se sempre senza si sia solo sono sta stata stato su sua sue sugli sui sul sulla sulle suo suoi tra tu tutti tutto un una uno vi due già così',
  ru: 'а без более был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее её если есть еще ещё же за здесь и из или им их к как какой когда кто ли либо между меня мне много может мы на над надо нас не него нее неё нет ни них но ну о об однако он она они оно от очень по под после при про с сам свою своей свой себя со так также такой там те тем то того тоже той только том ты у уже хотя чего чей чем что чтобы чьё эта эти это этого этой этом этот я который которая которые которых которого сообщил заявил сказал',
  uk: 'а або але б без би був була були було бути в вам вас весь вже ви вид від він вона вони воно все всі всіх де для до за з зі із й його йому і із інших їх її їхній як яка який яке які якого якої яких коли кого ми між мене мене може на над нам нас не нема немає ні них о об одна один однак по під після при про с саме свою своєї свій себе так також такий там та те тим то того тому той тільки ти у уже хоча це цей ця ці цього цьому цієї чи чого чим що щоб щодо я є під час',
  pl: 'a aby ale bez bo by był była było były być choć ci co czy czyli dla do gdy gdzie go i ich im ja jak jako je jego jej jest jeszcze już każdy kiedy kto która które którego której który których którzy lub ma mi mnie może można my na nad nam nas nie nich nie niż no o od on ona one oni oraz po pod podczas ponad poza przed przez przy się są ta tak także tam te tego tej ten też to tu tych tylko tym u w we więc wszystko z za ze że został została zostały będzie bardzo',
  pt: 'a ao aos as até com como da das de do dos e é ela ele eles em entre era essa esse esta este está eu foi foram há isso já lhe mais mas me mesmo muito na nas não nem no nos o os ou para pela pelo por qual quando que quem se sem ser seu sua são também tem um uma você',
  nl: 'aan al als bij dan dat de deze die dit door een en er ge haar had heb hebben heeft hem het hij hun ik in is je kan maar meer met na naar niet nog of om ook op over te tegen tot uit van veel voor was wat we wel werd wie wij worden zal ze zich zij zijn zo',
  sv: 'alla att av blev bli de dem den denna det dig din du där då efter ej eller en er ett från för ha hade han hans har hon i in inte jag kan man med men mig min mot mycket ni nu när någon och om oss på samma sedan sig sin ska skulle som så till under upp ut utan vad var vi vid än är år över',
};

const sets = new Map(Object.entries(LISTS).map(([language, words]) => [language, new Set(words.split(' '))]));
const NONE: ReadonlySet<string> = new Set();

/** The stop words of a language (`en`, `pt-BR`), in lower case; empty for a language without a list. */
export function stopWords(language: string): ReadonlySet<string> {
  return sets.get(language.slice(0, 2)) ?? NONE;
}

/** Letters that settle the language of a Cyrillic text. */
const UKRAINIAN = /[іїєґ]/i;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const SAMPLE_WORDS = 200;

/** The language that a text is most likely in, by its stop words; `en` when nothing speaks for another. */
export function guessLanguage(text: string): string {
  const words =
    text
      .slice(0, 4_000)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE_WORDS) ?? [];
  if (words.some((word) => CYRILLIC.test(word))) return UKRAINIAN.test(text) ? 'uk' : 'ru';
  let best = { language: 'en', hits: 0 };
  for (const [language, list] of sets) {
    const hits = words.filter((word) => list.has(word)).length;
    if (hits > best.hits) best = { language, hits };
  }
  return best.language;
}

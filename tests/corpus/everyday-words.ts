/**
 * The most frequent words of each language, and everyday nouns of politics that stand in any article.
 * An alias that is one of these would be found everywhere.
 */
export const EVERYDAY_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`the be to of and a in that have i it for not on with he as you do at this but his by from they we say her
    she or an will my one all would there their what so up out if about who get which go me when make can like time no
    just him know take people into year your good some could them see other than then now look only come its over think
    also back after use two how our work first well way even new want because any these give day most us is was are were
    been has had did said says more many very much where here why through between against under before while during
    president minister prime government state states country countries people war peace talks army forces troops city
    town region border visit call meeting summit agreement deal plan law vote election party news world east west north
    south eastern western northern southern may march will rush polish bank street house parliament union
    council court group power plant bridge dam sea river island front summer winter week month today yesterday`),
  fr: words(`le la les de des du un une et à au aux en dans que qui quoi dont où ce cet cette ces il elle ils elles on nous
    vous je tu me te se son sa ses leur leurs mon ma mes ton ta tes notre votre nos vos pas ne plus moins très bien tout
    tous toute toutes être est sont était été avoir a ai as ont avait eu faire fait faut dire dit comme mais ou donc or ni
    car par pour sur sous avec sans vers chez entre contre avant après pendant depuis si aussi même autre autres deux trois
    premier première an ans année jour jours mois semaine temps fois homme femme gens pays état états président ministre
    gouvernement guerre paix armée forces ville région frontière visite appel réunion sommet accord plan loi vote élection
    parti monde est ouest nord sud aujourd'hui hier demain rien quelque quand comment pourquoi encore toujours jamais ici
    là mars mai août cour conseil union groupe centrale pont mer île front hiver tour`),
  de: words(`der die das den dem des ein eine einer eines einem einen und oder aber denn weil dass wenn als wie wo was wer
    wen wem ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen mein dein sein unser nicht kein keine nur
    auch noch schon mehr sehr so dann da hier dort im in an am auf aus bei beim bis durch für gegen mit nach ohne über um
    unter von vom vor zu zum zur zwischen ist sind war waren bin bist wird werden wurde hat haben hatte kann können muss
    soll will sagen sagt sagte gut neu alt groß klein ersten zwei drei jahr jahre tag tage monat woche zeit mann frau
    leute land länder staat staaten präsident minister kanzler regierung krieg frieden armee truppen stadt gebiet grenze
    besuch anruf treffen gipfel abkommen plan gesetz wahl partei welt ost west nord süd osten westen norden süden heute
    gestern morgen gericht rat gruppe brücke meer insel front winter sommer mai märz werk`),
  es: words(`el la los las lo un una unos unas y e o u de del a al en con por para sin sobre entre hasta desde contra que
    quien cual cuyo donde cuando como si no ni pero sino porque yo tú él ella nosotros ellos ellas usted me te se le les
    nos mi tu su sus este esta estos estas ese esa eso aquel ser es son era fue estar está han ha había haber hacer hace
    hizo decir dice dijo ir va más menos muy mucho poco todo todos toda todas otro otra otros dos tres primer primero año
    años día días mes semana tiempo vez hombre mujer gente país países estado estados presidente ministro gobierno guerra
    paz ejército fuerzas tropas ciudad región frontera visita llamada reunión cumbre acuerdo plan ley voto elección
    partido mundo este oeste norte sur hoy ayer mañana nada algo siempre nunca aquí allí ya también tan así corte consejo
    grupo puente mar isla frente invierno verano mayo marzo central unión`),
  it: words(`il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in
    nel nella nei con su sul sulla per tra fra che chi cui dove quando come se non né ma o e ed anche perché io tu lui lei
    noi voi loro mi ti si ci vi me te mio tuo suo nostro vostro questo questa questi quello quella essere è sono era
    stato avere ha hanno aveva fare fa fatto dire dice detto andare va più meno molto poco tutto tutti tutta altro altri
    due tre primo prima anno anni giorno giorni mese settimana tempo volta uomo donna gente paese paesi stati presidente
    ministro governo guerra pace esercito forze truppe città regione confine visita telefonata incontro vertice accordo
    piano legge voto elezione partito mondo est ovest nord sud oggi ieri domani niente sempre mai qui già così corte
    consiglio gruppo ponte mare isola fronte inverno estate maggio marzo centrale unione`),
  pl: words(`i w we z ze na do od o u po za przez przy dla bez pod nad przed między przeciw że żeby aby bo ale lub albo czy
    jak jako gdy kiedy gdzie kto co który która które którzy ja ty on ona ono my wy oni one mnie mi cię ci go mu jej ją
    nas nam was wam ich im się swój mój twój nasz wasz ten ta to te tego tej tym tych nie tak już jeszcze tylko także też
    bardzo więcej mniej tu tam jest są był była było byli być będzie ma mają miał może można trzeba mówi powiedział
    jeden dwa trzy pierwszy rok roku lat lata dzień dni miesiąc tydzień czas raz człowiek ludzie kraj kraje państwo
    prezydent premier minister minister rząd wojna wojny pokój pokoju armia wojska siły miasto region granica wizyta
    rozmowa spotkanie szczyt umowa porozumienie plan ustawa prawo wybory partia świat wschód zachód północ południe dziś
    wczoraj jutro nic zawsze nigdy sąd rada grupa most morze wyspa front zima maj marzec unia`),
  ru: words(`и в во не на я он она оно они мы вы ты что чтобы с со как а то это этот эта эти тот та те по к ко у за из от
    до о об для при под над перед через между против без или но да же ли бы если когда где кто который которая которые
    меня мне тебя тебе его ему ей её их им нас нам вас вам себя свой мой твой наш ваш весь всё все вся уже ещё только
    также тоже очень так там тут здесь был была было были быть есть будет может можно надо нет сказать сказал говорит
    один два три первый год года лет день дни месяц неделя время раз человек люди страна страны государство президент
    министр премьер правительство война войны мир мира армия войска силы город область граница визит звонок разговор
    встреча саммит соглашение план закон право выборы партия восток запад север юг сегодня вчера завтра ничего всегда
    никогда суд совет группа мост море остров фронт зима май март союз станция путь пути`),
  uk: words(`і й та в у не на я він вона воно вони ми ви ти що щоб з із зі як а то це цей ця ці той ті по до від за про
    для при під над перед через між проти без або але так же чи би б якщо коли де хто який яка які мене мені тебе тобі
    його йому їй її їх їм нас нам вас вам себе свій мій твій наш ваш весь все всі вся вже ще лише тільки також теж дуже
    там тут був була було були бути є буде може можна треба немає сказати сказав каже один два три перший рік року років
    день дні місяць тиждень час раз людина люди країна країни держава президент міністр прем'єр уряд війна війни мир миру
    армія війська сили місто область кордон візит дзвінок розмова зустріч саміт угода план закон право вибори партія світ
    схід захід північ південь сьогодні вчора завтра нічого завжди ніколи суд рада група міст море острів фронт зима травень
    березень союз станція путі шлях`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

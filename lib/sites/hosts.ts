import { isHostOf } from './site';

/**
 * The hosts that the extension may read without being asked, by language. A host stands for itself and its
 * subdomains. Adding an outlet is one word here; it changes what the reader is asked to allow at the next update.
 */
const OUTLETS = `
  reuters.com apnews.com afp.com upi.com bbc.com bbc.co.uk theguardian.com independent.co.uk telegraph.co.uk
  thetimes.co.uk thetimes.com ft.com economist.com sky.com itv.com channel4.com standard.co.uk mirror.co.uk
  dailymail.co.uk scotsman.com irishtimes.com independent.ie rte.ie thejournal.ie

  nytimes.com washingtonpost.com wsj.com cnn.com nbcnews.com abcnews.go.com cbsnews.com npr.org pbs.org foxnews.com
  usatoday.com latimes.com politico.com axios.com thehill.com time.com theatlantic.com newyorker.com newsweek.com
  bloomberg.com cnbc.com vox.com propublica.org bostonglobe.com chicagotribune.com sfchronicle.com foreignpolicy.com
  foreignaffairs.com voanews.com rferl.org news.yahoo.com msn.com thedailybeast.com semafor.com springfieldnewssun.com
  ktsa.com cbc.ca ctvnews.ca globalnews.ca theglobeandmail.com nationalpost.com thestar.com abc.net.au smh.com.au
  theage.com.au theaustralian.com.au news.com.au nzherald.co.nz rnz.co.nz stuff.co.nz

  politico.eu euronews.com euobserver.com euractiv.com eubusiness.com kyivindependent.com kyivpost.com
  euromaidanpress.com themoscowtimes.com meduza.io novayagazeta.eu thelocal.fr thelocal.de notesfrompoland.com
  bellingcat.com warontherocks.com understandingwar.org crisisgroup.org

  aljazeera.com arabnews.com thenationalnews.com aawsat.com middleeasteye.net jpost.com timesofisrael.com haaretz.com
  ynetnews.com dailysabah.com hurriyetdailynews.com anews.com.tr aa.com.tr trtworld.com tehrantimes.com gulfnews.com
  scmp.com straitstimes.com channelnewsasia.com japantimes.co.jp nhk.or.jp koreaherald.com koreatimes.co.kr
  taipeitimes.com thehindu.com hindustantimes.com indianexpress.com timesofindia.indiatimes.com ndtv.com
  aninews.in wionews.com republicworld.com devdiscourse.com dawn.com thedailystar.net prothomalo.com dailynewsen.com
  bangkokpost.com nationthailand.com thejakartapost.com rappler.com inquirer.net vovworld.vn vnexpress.net
  xinhuanet.com cgtn.com globaltimes.cn chinadaily.com.cn shine.cn
  allafrica.com news24.com dailymaverick.co.za nation.africa premiumtimesng.com theeastafrican.co.ke jowhar.com
  panafricannews.blogspot.com

  lemonde.fr lefigaro.fr liberation.fr leparisien.fr ouest-france.fr lexpress.fr lepoint.fr nouvelobs.com mediapart.fr
  la-croix.com humanite.fr lesechos.fr latribune.fr courrierinternational.com 20minutes.fr bfmtv.com france24.com
  francetvinfo.fr franceinfo.fr tf1info.fr lci.fr rfi.fr radiofrance.fr europe1.fr rtl.fr publicsenat.fr actuvrai.com
  journalgeneraldeleurope.org tv5monde.com rtbf.be lesoir.be lalibre.be rts.ch letemps.ch tdg.ch radio-canada.ca
  ledevoir.com lapresse.ca jeuneafrique.com tuniscope.com

  spiegel.de zeit.de faz.net sueddeutsche.de welt.de bild.de tagesschau.de zdf.de zdfheute.de n-tv.de focus.de stern.de
  taz.de tagesspiegel.de handelsblatt.com rnd.de fr.de dw.com deutschlandfunk.de ovb-heimatzeitungen.de derstandard.at
  diepresse.com orf.at krone.at kurier.at nzz.ch srf.ch tagesanzeiger.ch blick.ch

  elpais.com elmundo.es abc.es lavanguardia.com eldiario.es elconfidencial.com 20minutos.es rtve.es clarin.com
  lanacion.com.ar infobae.com eluniversal.com.mx eltiempo.com latercera.com elcomercio.pe publico.pt expresso.pt
  observador.pt rtp.pt folha.uol.com.br estadao.com.br globo.com
  repubblica.it corriere.it lastampa.it ilsole24ore.com ilpost.it ansa.it rainews.it ilfattoquotidiano.it

  nos.nl nrc.nl volkskrant.nl nd.nl telegraaf.nl vrt.be standaard.be dr.dk tv2.dk jyllands-posten.dk politiken.dk
  nrk.no vg.no aftenposten.no svt.se svd.se dn.se aftonbladet.se yle.fi hs.fi iltalehti.fi err.ee delfi.ee delfi.lv
  lsm.lv delfi.lt lrt.lt 15min.lt

  pravda.com.ua ukrinform.ua ukrinform.net unian.net unian.ua unn.ua rbc.ua babel.ua hromadske.ua suspilne.media nv.ua
  lb.ua zn.ua zaxid.net liga.net censor.net rubryka.com svaboda.org radiosvoboda.org currenttime.tv charter97.org
  zona.media theins.ru republic.ru novayagazeta.ru kommersant.ru rbc.ru tass.com tass.ru interfax.ru ria.ru rg.ru
  iz.ru lenta.ru gazeta.ru vedomosti.ru 1tv.ru rt.com sputnikglobe.com news-pravda.com belta.by

  gazeta.pl wyborcza.pl rp.pl onet.pl tvn24.pl polskieradio.pl pap.pl idnes.cz novinky.cz irozhlas.cz ceskatelevize.cz
  seznamzpravy.cz sme.sk dennikn.sk aktuality.sk index.hu telex.hu hvg.hu 444.hu digi24.ro hotnews.ro g4media.ro
  realitatea.net dnevnik.bg mediapool.bg capital.bg n1info.com index.hr jutarnji.hr delo.si rtvslo.si b92.net danas.rs
  kathimerini.gr ekathimerini.com tovima.com protothema.gr newsbomb.gr hurriyet.com.tr milliyet.com.tr sozcu.com.tr
  cumhuriyet.com.tr yenisafak.com ntv.com.tr bianet.org
  alarabiya.net skynewsarabia.com asharq.com aljazeera.net alquds.co.uk asahi.com yomiuri.co.jp mainichi.jp nikkei.com
  chosun.com joongang.co.kr hani.co.kr yna.co.kr zaobao.com.sg udn.com ltn.com.tw
`;

const YOUTUBE = 'youtube.com youtube-nocookie.com';

/** Every host that is read by default, but for those that the bundled entries cite. */
export const listedHosts: readonly string[] = `${YOUTUBE} ${OUTLETS}`.trim().split(/\s+/);

/**
 * Match patterns for the manifest: the listed hosts with their subdomains, and of other hosts, which bundled entries
 * cite, those that the list does not cover.
 */
export function matchPatterns(cited: readonly string[]): string[] {
  const others = new Set(cited.map((host) => host.replace(/^www\./, '')));
  const missing = [...others].filter((host) => !listedHosts.some((listed) => isHostOf(host, listed)));
  return [...listedHosts, ...missing.sort()].map((host) => `*://*.${host}/*`);
}

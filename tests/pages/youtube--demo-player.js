// The watch page of a generic video site, with the parts of YouTube's that extensions rely on: the element names, the
// player's getPlayerResponse(), and navigation inside the page that leaves the first video's metadata in the document.

/** Invented titles; the first leads to the other demo page, the rest lead nowhere. */
const RELATED = [
  ['Finding Saturn with a small telescope', 'Backyard Nights', '6:52', 'demo-saturn'],
  ['French Pres. Macron Continues A Dialogue With Vladimir Putin | Amanpour and Company', 'Amanpour and Company', '2:01', 'z5dD27tmxj8'],
  ['A morning at the fish market', 'Slow Harbour', '14:20'],
  ['How a letterpress works', 'Print Shop', '9:05'],
  ['Sourdough for people with no time', 'Kitchen Table', '11:38'],
  ['Walking the old railway line', 'Long Paths', '23:47'],
  ['Three knots worth knowing', 'Rope and Sail', '4:16'],
  ['Restoring a wooden rowing boat', 'Slow Harbour', '31:02'],
];

const page = document.querySelector('ytd-app');
let response = window.ytInitialPlayerResponse;

if (matchMedia('(prefers-color-scheme: dark)').matches) document.documentElement.setAttribute('dark', '');

/** Builds an element: `make('div', { id: 'x' }, 'text', child)`. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function buildPage() {
  const video = make('video', { class: 'html5-main-video', preload: 'auto', tabindex: '-1' });
  const play = make('button', { class: 'play', 'aria-label': 'Play' });
  const clock = make('span', { class: 'clock' });
  const bar = make('div', { class: 'progress', role: 'slider', tabindex: '0', 'aria-label': 'Seek', 'aria-valuemin': '0' }, make('div', { class: 'played' }));
  const fullscreen = make('button', { class: 'fullscreen', 'aria-label': 'Full screen' });
  const controls = make('div', { class: 'controls' }, bar, make('div', { class: 'row' }, play, clock, fullscreen));
  const player = make('div', { id: 'movie_player', class: 'html5-video-player', tabindex: '-1' }, video, controls);
  const below = make('div', { id: 'below' }, make('h1', { id: 'title' }), make('div', { id: 'owner' }), make('div', { id: 'description' }));
  const primary = make('div', { id: 'primary' }, make('div', { id: 'primary-inner' }, make('div', { id: 'player' }, player), below));
  const secondary = make('div', { id: 'secondary' }, make('div', { id: 'secondary-inner' }, make('div', { id: 'panels' }), make('div', { id: 'related' })));
  const flexy = make('ytd-watch-flexy', { flexy: '', 'is-two-columns_': '' }, make('div', { id: 'columns' }, primary, secondary));
  const search = make('input', { type: 'search', 'aria-label': 'Search videos', placeholder: 'Search' });
  const head = make('header', { id: 'masthead' }, make('span', { class: 'burger' }), make('span', { class: 'brand' }, 'Videos'), search, make('span', { class: 'avatar' }));
  page.append(head, make('div', { id: 'content' }, make('ytd-page-manager', {}, flexy)));

  player.getPlayerResponse = () => response;
  player.getVideoData = () => ({ video_id: response.videoDetails.videoId });
  play.addEventListener('click', () => togglePlay(video));
  fullscreen.addEventListener('click', () => toggleFullscreen(player));
  for (const event of ['timeupdate', 'durationchange', 'seeking', 'play', 'pause']) video.addEventListener(event, () => showTime(video));
  document.addEventListener('keydown', (event) => onKey(event, player, video));
}

const togglePlay = (video) => (video.paused ? video.play() : video.pause());
const toggleFullscreen = (player) => (document.fullscreenElement ? document.exitFullscreen() : player.requestFullscreen());

/** The shortcuts of a video site: they act wherever the focus is, except in the page's own text fields. */
function onKey(event, player, video) {
  if (event.target instanceof HTMLInputElement) return;
  if (event.key === 'k') togglePlay(video);
  if (event.key === 'm') video.muted = !video.muted;
  if (event.key === 'f') toggleFullscreen(player);
}

const clockText = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

function showTime(video) {
  const length = Number(response.videoDetails.lengthSeconds);
  document.querySelector('.clock').textContent = `${clockText(video.currentTime)} / ${clockText(length)}`;
  document.querySelector('.progress').setAttribute('aria-valuemax', String(length));
  document.querySelector('.progress').setAttribute('aria-valuenow', String(Math.floor(video.currentTime)));
  document.querySelector('.played').style.width = `${(100 * video.currentTime) / length}%`;
  document.querySelector('.play').classList.toggle('playing', !video.paused);
}

/** A silent recording of so many seconds: 8-bit PCM, where 128 is silence. */
function silence(seconds) {
  const rate = 8000;
  const samples = rate * seconds;
  const header = new DataView(new ArrayBuffer(44));
  const text = (at, word) => [...word].forEach((letter, place) => header.setUint8(at + place, letter.charCodeAt(0)));
  text(0, 'RIFF');
  header.setUint32(4, 36 + samples, true);
  text(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, rate, true);
  header.setUint32(28, rate, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  text(36, 'data');
  header.setUint32(40, samples, true);
  return new Blob([header.buffer, new Uint8Array(samples).fill(128)], { type: 'audio/wav' });
}

/** Shows the video of `response`. The tags in the head and the microdata are left as they are, as YouTube leaves them. */
function showVideo() {
  const { videoId, title, author, shortDescription, lengthSeconds } = response.videoDetails;
  const date = new Date(response.microformat.playerMicroformatRenderer.publishDate);
  document.querySelector('ytd-watch-flexy').setAttribute('video-id', videoId);
  document.title = `${title} - YouTube`;
  document.querySelector('#title').textContent = title;
  document.querySelector('#owner').replaceChildren(make('span', { class: 'avatar' }), make('strong', {}, author), make('button', { class: 'subscribe' }, 'Subscribe'));
  const day = date.toLocaleDateString('en', { dateStyle: 'medium', timeZone: 'America/Los_Angeles' });
  document.querySelector('#description').replaceChildren(make('strong', {}, day), make('p', {}, shortDescription));
  document.querySelector('#related').replaceChildren(...RELATED.filter(([, , , id]) => id !== videoId).map(relatedItem));
  const video = document.querySelector('video');
  URL.revokeObjectURL(video.src);
  video.src = URL.createObjectURL(silence(Number(lengthSeconds)));
  showTime(video);
}

function relatedItem([title, channel, length, id], place) {
  const link = make('a', { href: id ? `/watch?v=${id}` : '#', class: 'related' });
  const picture = make('span', { class: 'thumbnail', style: `--hue: ${(place * 47 + 200) % 360}` }, make('span', { class: 'length' }, length));
  link.append(picture, make('span', { class: 'about' }, make('strong', {}, title), make('span', {}, channel)));
  if (id) link.addEventListener('click', (event) => {
    event.preventDefault();
    navigate(link.href);
  });
  return link;
}

/** Goes to another video without loading a page; YouTube's own events, in its order. */
async function navigate(url, push = true) {
  document.dispatchEvent(new CustomEvent('yt-navigate-start', { detail: { url } }));
  const html = await (await fetch(url)).text();
  response = JSON.parse(/var ytInitialPlayerResponse = (\{.*\});<\/script>/.exec(html)[1]);
  if (push) history.pushState({}, '', url);
  showVideo();
  const detail = { pageType: 'watch', response: { playerResponse: response } };
  document.dispatchEvent(new CustomEvent('yt-navigate-finish', { detail }));
  document.dispatchEvent(new CustomEvent('yt-page-data-updated', { detail: { pageType: 'watch' } }));
}

addEventListener('popstate', () => navigate(location.href, false));
buildPage();
showVideo();
document.dispatchEvent(new CustomEvent('yt-navigate-finish', { detail: { pageType: 'watch' } }));

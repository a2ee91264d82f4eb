import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { playerJson } from '../../../lib/sites/youtube-player';
import { videoIdOf, videoOfJson, videoOfResponse } from '../../../lib/sites/youtube-video';

const url = new URL('https://www.youtube.com/watch?v=hArbour0001');

function response(videoId: string): object {
  return {
    videoDetails: { videoId, title: 'The wall', shortDescription: 'One\nTwo', author: 'Harbour', lengthSeconds: '61' },
    microformat: { playerMicroformatRenderer: { publishDate: '2022-03-29T09:00:00-07:00' } },
    captions: {
      playerCaptionsTracklistRenderer: {
        captionTracks: [{ languageCode: 'de' }, { languageCode: 'en', kind: 'asr' }],
      },
    },
  };
}

/** A page whose elements carry the properties that YouTube's own code gives them. */
function pageWith(elements: Readonly<Record<string, object>>): Document {
  const document = new Window().document as unknown as Document;
  for (const [name, properties] of Object.entries(elements)) {
    const element = document.createElement(name.startsWith('#') ? 'div' : name);
    if (name.startsWith('#')) element.id = name.slice(1);
    document.body.append(Object.assign(element, properties));
  }
  return document;
}

describe('playerJson', () => {
  test('hands over what the player says, cut to a video', () => {
    const document = pageWith({ '#movie_player': { getPlayerResponse: () => response('hArbour0001') } });
    expect(JSON.parse(playerJson(document, url) ?? '')).toEqual({
      videoId: 'hArbour0001',
      title: 'The wall',
      author: 'Harbour',
      description: 'One\nTwo',
      keywords: [],
      publishDate: '2022-03-29T09:00:00-07:00',
      language: 'en',
      lengthSeconds: 61,
      timing: '',
    });
  });

  test('passes over a player that still plays the previous video', () => {
    const document = pageWith({
      '#movie_player': { getPlayerResponse: () => response('hArbour0000') },
      'ytd-watch-flexy': { playerData: response('hArbour0001') },
    });
    expect(videoOfJson(playerJson(document, url) ?? '')?.videoId).toBe('hArbour0001');
  });

  test('is silent when no source has the video, or one throws', () => {
    const thrower = () => {
      throw new Error('not ready');
    };
    expect(playerJson(pageWith({ '#movie_player': { getPlayerResponse: thrower } }), url)).toBeNull();
    expect(playerJson(pageWith({}), url)).toBeNull();
    expect(playerJson(pageWith({ 'ytd-watch-flexy': { playerData: 7 } }), url)).toBeNull();
  });
});

test.each([
  [{ isLive: true }, {}, 'live'],
  [{ isLiveContent: true }, { isLiveNow: true }, 'live'],
  [{ isUpcoming: true }, { startTimestamp: '2030-01-01T10:00:00+00:00' }, 'upcoming'],
  [{ isLiveContent: true }, { isLiveNow: false, endTimestamp: '2022-03-29T10:00:00+00:00' }, ''],
])('the times of a video with %o and %o are marked “%s”', (details, liveBroadcastDetails, timing) => {
  const videoDetails = { videoId: 'hArbour0001', ...details };
  const microformat = { playerMicroformatRenderer: { liveBroadcastDetails } };
  expect(videoOfResponse({ videoDetails, microformat })?.timing).toBe(timing);
});

test('what it hands over is read again with suspicion', () => {
  expect(videoOfJson('no json')).toBeNull();
  expect(videoOfJson('{"videoId":"short"}')).toBeNull();
  expect(videoOfJson('[1]')).toBeNull();
  const video = videoOfJson(
    JSON.stringify({ videoId: 'hArbour0001', title: { a: 1 }, keywords: [1, 'wall'], description: 'x'.repeat(9_000) }),
  );
  expect(video).toMatchObject({ title: '', keywords: ['wall'], lengthSeconds: 0 });
  expect(video?.description).toHaveLength(5_000);
});

test.each([
  ['https://www.youtube.com/watch?v=hArbour0001&list=x', 'hArbour0001'],
  ['https://www.youtube.com/shorts/hArbour0001', 'hArbour0001'],
  ['https://www.youtube.com/live/hArbour0001?feature=share', 'hArbour0001'],
  ['https://www.youtube.com/embed/hArbour0001', 'hArbour0001'],
  ['https://www.youtube.com/watch?v=', null],
  ['https://www.youtube.com/watch', null],
  ['https://www.youtube.com/shorts/', null],
  ['https://www.youtube.com/playlist?list=hArbour0001', null],
])('the video of %s is %s', (address, videoId) => {
  expect(videoIdOf(new URL(address))).toBe(videoId);
});

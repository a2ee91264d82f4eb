import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import type { ReadingHints } from '../../../lib/sites/site';
import { captionsOf } from '../../../lib/sites/youtube-captions';
import { panelMark } from '../../../lib/sites/youtube-transcript';
import { videoOfResponse } from '../../../lib/sites/youtube-video';

const video = videoOfResponse({ videoDetails: { videoId: 'hArbour0001', lengthSeconds: '60' } })!;
const noHints: ReadingHints = { now: 0, asked: false };
const fetched = [
  JSON.stringify({
    url: '/api/timedtext?v=hArbour0001',
    body: '{"events":[{"tStartMs":2000,"segs":[{"utf8":"Fetched."}]}]}',
  }),
];

function pageWith(...clocks: string[]): Document {
  const document = new Window().document as unknown as Document;
  for (const clock of clocks) addLine(document, clock);
  return document;
}

function addLine(document: Document, clock: string): void {
  const line = document.createElement('ytd-transcript-segment-renderer');
  const time = document.createElement('div');
  time.className = 'segment-timestamp';
  time.textContent = clock;
  const text = document.createElement('div');
  text.className = 'segment-text';
  text.textContent = `Said at ${clock}.`;
  line.append(time, text);
  document.body.append(line);
}

/** A document whose only video plays something of a length, with a track of one cue. */
function playing(duration: number, mode: 'showing' | 'disabled'): Document {
  const document = pageWith();
  const cues = mode === 'disabled' ? null : [{ startTime: 3, text: '<v Mayor>From the <i>track</i>.' }];
  const textTracks = [
    { kind: 'metadata', cues: [{ startTime: 1, text: 'x' }] },
    { kind: 'captions', cues },
  ];
  const element = document.createElement('video');
  Object.defineProperties(element, { duration: { value: duration }, textTracks: { value: textTracks } });
  document.body.append(element);
  return document;
}

test('the panel that the reader opened comes first, then what the page fetched', () => {
  const hints = { ...noHints, fetched };
  expect(captionsOf(pageWith('0:07'), video, hints)).toEqual({
    captions: [{ start: 7, text: 'Said at 0:07.' }],
    captionSource: 'panel',
  });
  expect(captionsOf(pageWith(), video, hints)).toEqual({
    captions: [{ start: 2, text: 'Fetched.' }],
    captionSource: 'fetched',
  });
  expect(captionsOf(pageWith(), video, noHints)).toEqual({ captions: [] });
});

test('a panel that goes on beyond the end is of another video', () => {
  expect(captionsOf(pageWith('0:07', '5:00'), video, noHints)).toEqual({ captions: [] });
});

test('a panel that was there when the view began is the last video’s, until its lines change', () => {
  const document = pageWith('0:07');
  const hints = { ...noHints, leftover: panelMark(document) };
  expect(captionsOf(document, video, hints).captions).toEqual([]);
  addLine(document, '0:09');
  expect(captionsOf(document, video, hints).captions).toHaveLength(2);
  expect(panelMark(pageWith())).toBe('');
});

test('text tracks count while the element plays this video, and are on', () => {
  expect(captionsOf(playing(60.4, 'showing'), video, noHints)).toEqual({
    captions: [{ start: 3, text: 'From the track.' }],
    captionSource: 'tracks',
  });
  expect(captionsOf(playing(15, 'showing'), video, noHints).captions).toEqual([]);
  expect(captionsOf(playing(60.4, 'disabled'), video, noHints).captions).toEqual([]);
});

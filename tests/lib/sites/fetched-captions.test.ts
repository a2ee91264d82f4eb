import { describe, expect, test } from 'vitest';
import { fetchedCaptions, isCaptionAddress } from '../../../lib/sites/fetched-captions';

const VIDEO = 'hArbour0001';
const timedText = `https://www.youtube.com/api/timedtext?v=${VIDEO}&lang=en&fmt=json3`;
const panel = 'https://www.youtube.com/youtubei/v1/get_panel?prettyPrint=false';
const json3 = {
  events: [{ tStartMs: 7_120, segs: [{ utf8: 'The council' }, { utf8: ' has met.\n' }] }, { tStartMs: 9_000 }],
};
const modern = { content: [{ transcriptSegmentViewModel: { timestamp: '1:02:03', simpleText: 'Good night.' } }] };
const classic = {
  initialSegments: [{ transcriptSegmentRenderer: { startMs: '7120', snippet: { runs: [{ text: 'Met.' }] } } }],
};

function captionsIn(url: string, body: unknown, asked = '', videoId = VIDEO) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fetchedCaptions(JSON.stringify({ url, asked, body: text }), videoId);
}

test.each([
  [timedText, true],
  ['/api/timedtext?v=x', true],
  [panel, true],
  ['https://www.youtube.com/youtubei/v1/next', false],
  ['https://www.youtube.com/watch?v=x&next=/api/timedtext', false],
  ['http://[', false],
])('%s answers with captions: %s', (address, expected) => {
  expect(isCaptionAddress(address)).toBe(expected);
});

describe('timed text', () => {
  const met = [{ start: 7.12, text: 'The council has met.' }];

  test.each([
    ['json3', json3, met],
    [
      'srv3',
      '<timedtext format="3"><body><p t="7120" d="900" w="1"><s>The council</s><s t="300"> has met.</s></p></body></timedtext>',
      met,
    ],
    [
      'srv1',
      '<transcript><text start="7.12" dur="2">The council &amp;amp; I</text></transcript>',
      [{ start: 7.12, text: 'The council & I' }],
    ],
  ])('is read as %s', (_, body, expected) => {
    expect(captionsIn(timedText, body)).toEqual(expected);
  });

  test('of another video is not read', () => {
    expect(captionsIn(timedText, json3, '', 'hArbour0002')).toEqual([]);
  });

  test('of a part of a broadcast is not read: its times begin anew', () => {
    expect(captionsIn(`${timedText}&seq=12`, json3)).toEqual([]);
  });
});

describe('a transcript panel', () => {
  // A protocol buffer with the id inside, in base64, as the page asks for it.
  const asked = (videoId: string, before = '\xaa\x09\x0f\x0a\x0b') =>
    JSON.stringify({ panelId: 'PAmodern_transcript_view', params: btoa(`${before}${videoId}\x18\x01`) });

  test.each(['\xaa', '\xaa\x09', '\xaa\x09\x0f'])(
    'is known by the id inside its request, wherever it stands in it',
    (before) => {
      expect(captionsIn(panel, modern, asked(VIDEO, before))).toEqual([{ start: 3723, text: 'Good night.' }]);
      expect(captionsIn(panel, modern, asked('hArbour0002', before))).toEqual([]);
    },
  );

  test('is known by the id in its response, when the request cannot be read', () => {
    expect(captionsIn(panel, { ...classic, videoId: VIDEO })).toEqual([{ start: 7.12, text: 'Met.' }]);
  });

  test('that names no video is nobody’s', () => {
    expect(captionsIn(panel, modern)).toEqual([]);
  });
});

test.each([
  'no json',
  '[]',
  '{"url":7,"body":"x"}',
  JSON.stringify({
    url: timedText,
    body: '{"events":[{"tStartMs":"1","segs":7},{"tStartMs":-1,"segs":[{"utf8":"x"}]},null]}',
  }),
  JSON.stringify({ url: timedText, body: '<p t="1">'.repeat(10_000) }),
  JSON.stringify({ url: timedText, body: '{"events":[{"tStartMs":1e400,"segs":[{"utf8":"x"}]}]}' }),
])('garbage gives nothing: %.60s', (json) => {
  expect(fetchedCaptions(json, VIDEO)).toEqual([]);
});

test('a panel nested beyond sense ends', () => {
  const body = `${'{"a":['.repeat(3_000)}${']}'.repeat(3_000)}`;
  expect(captionsIn(panel, body, VIDEO)).toEqual([]);
});

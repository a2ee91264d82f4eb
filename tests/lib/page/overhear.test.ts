import { expect, test } from 'vitest';
import { overhear } from '../../../lib/page/overhear';
import type { FetchedResponse } from '../../../lib/sites/fetched-captions';

/** The part of a page's world that asks the network; what it asks is answered with its own address. */
function pageThatAsks() {
  class XMLHttpRequest extends EventTarget {
    responseURL = '';
    responseType = '';
    response: unknown = '';
    open(url: string) {
      this.responseURL = url;
    }
    send(_body?: string) {
      const text = `sent ${this.responseURL}`;
      this.response = this.responseType === 'arraybuffer' ? new TextEncoder().encode(text).buffer : text;
      this.dispatchEvent(new Event('load'));
    }
  }
  const asked: Promise<Response>[] = [];
  const fetch = (address: string | Request, _options?: { body: string }) => {
    const url = typeof address === 'string' ? address : address.url;
    const answer = url.includes('fails') ? Promise.reject(new Error(url)) : Promise.resolve(new Response(`got ${url}`));
    asked.push(answer);
    return answer;
  };
  const page = { fetch, XMLHttpRequest };
  const heard: FetchedResponse[] = [];
  overhear(
    page as never,
    (address) => address.includes('captions'),
    (response) => heard.push(response),
  );
  return { page, heard, asked };
}

test('hears what is fetched, and the page gets the very promise and can read the body', async () => {
  const { page, heard, asked } = pageThatAsks();
  const answer = page.fetch('/captions', { body: 'id' });
  expect(answer).toBe(asked[0]);
  expect(await (await answer).text()).toBe('got /captions');
  await page.fetch(new Request('https://a.example/captions'));
  await page.fetch('/other');
  await expect
    .poll(() => heard)
    .toEqual([
      { url: '/captions', asked: 'id', body: 'got /captions' },
      { url: 'https://a.example/captions', asked: '', body: 'got https://a.example/captions' },
    ]);
});

test('what fails is the page’s own to handle', async () => {
  const { page, heard } = pageThatAsks();
  await expect(page.fetch('/captions/fails')).rejects.toThrow('/captions/fails');
  expect(heard).toEqual([]);
});

test.each(['', 'text', 'arraybuffer'])('hears a request whose answer is of type “%s”', (type) => {
  const { page, heard } = pageThatAsks();
  for (const url of ['/captions', '/other']) {
    const request = new page.XMLHttpRequest();
    request.responseType = type;
    request.open(url);
    request.send('id');
  }
  expect(heard).toEqual([{ url: '/captions', asked: 'id', body: 'sent /captions' }]);
});

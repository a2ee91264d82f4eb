import { type FetchedResponse, MAXIMUM_RESPONSE } from '../sites/fetched-captions';

/**
 * Runs in the page's world: hears some of the answers that the page's own scripts get. It asks nothing itself and changes
 * nothing: the page receives the very promise, answer and events that it would receive otherwise.
 */
export function overhear(
  page: Window & typeof globalThis,
  isWanted: (address: string) => boolean,
  hear: (response: FetchedResponse) => void,
): void {
  const tell = (url: string, asked: unknown, body: string) => {
    if (body.length <= MAXIMUM_RESPONSE) hear({ url, asked: typeof asked === 'string' ? asked : '', body });
  };
  page.fetch = new Proxy(page.fetch, {
    apply(target, self, given: Parameters<typeof fetch>) {
      const answer: Promise<Response> = Reflect.apply(target, self, given);
      const address = addressOf(given[0]);
      // Before the page's own listeners: a body that was read cannot be copied. What fails is the page's to handle.
      if (isWanted(address))
        answer.then((response) => response.clone().text()).then((body) => tell(address, given[1]?.body, body), ignore);
      return answer;
    },
  });
  const requests = page.XMLHttpRequest.prototype;
  requests.send = new Proxy(requests.send, {
    apply(target, request: XMLHttpRequest, given: Parameters<XMLHttpRequest['send']>) {
      const listen = () => isWanted(request.responseURL) && tell(request.responseURL, given[0], bodyOf(request));
      if (request instanceof page.XMLHttpRequest) request.addEventListener('load', listen, { once: true });
      return Reflect.apply(target, request, given);
    },
  });
}

const ignore = () => {};

function addressOf(asked: unknown): string {
  return asked instanceof Request ? asked.url : String(asked);
}

function bodyOf({ responseType, response }: XMLHttpRequest): string {
  if (responseType === '' || responseType === 'text') return String(response ?? '');
  if (responseType === 'json') return JSON.stringify(response) ?? '';
  return responseType === 'arraybuffer' ? new TextDecoder().decode(response as ArrayBuffer) : '';
}

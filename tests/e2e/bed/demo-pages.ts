/** Addresses of the demo pages, `tests/pages/*--demo-*`. */
export const demoPages = {
  /** An interview on Macron's calls with Putin, 30 March 2022. */
  video: 'https://www.youtube.com/watch?v=z5dD27tmxj8',
  /** A video on Saturn, of the same day. */
  unrelatedVideo: 'https://www.youtube.com/watch?v=demo-saturn',
  /** An article on the call of 18 March 2022. */
  article: 'https://www.france24.com/en/europe/20220318-macron-putin-call-siege-of-mariupol-demo',
  /** An article on a market hall, of the same day. */
  unrelatedArticle: 'https://www.france24.com/en/culture/20220318-covered-market-opens-again-after-repairs-demo',
  /** A section front that links to the article. */
  front: 'https://www.france24.com/en/europe/',
  /** An article on the talks in Istanbul, under a strict content security policy. */
  strict: 'https://www.euronews.com/2022/03/29/istanbul-talks-neutrality-security-guarantees-demo',
} as const;

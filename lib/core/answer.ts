/** What one part asked of another: not there yet, not to be had, or there. */
export type Answer<T> =
  | { readonly status: 'waiting' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly value: T };

/** Upper bounds for what a page may hand over; longer text is cut by the site readers. */
export const PAGE_LIMITS = { title: 500, description: 5_000, text: 200_000, captions: 20_000, keywords: 100 } as const;

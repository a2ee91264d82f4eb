/** What a promise gives, unless it takes longer than some milliseconds: then it rejects, saying what was not done. */
export async function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what}: not within ${Math.round(milliseconds / 1000)} s`)),
      milliseconds,
    );
  });
  // Whatever comes of it later interests nobody.
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

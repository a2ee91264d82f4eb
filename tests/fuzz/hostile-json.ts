import type { Random } from './random';

/** JSON-LD as an enemy would write it: too deep, too much, of the wrong types, with the keys of prototypes. */
export function hostileLinkedData(random: Random, scale: number): string {
  const many = Math.ceil(5_000 * scale);
  return random.pick([
    () => `${'{"@type":"NewsArticle","mainEntity":'.repeat(many)}{}${'}'.repeat(many)}`,
    () => `${'['.repeat(many)}${']'.repeat(many)}`,
    () => JSON.stringify(Array.from({ length: many }, () => ({ '@type': 'NewsArticle', headline: 'x' }))),
    () => '{"__proto__":{"@type":"NewsArticle"},"constructor":{"prototype":{"polluted":1}},"@type":"NewsArticle"}',
    () =>
      `{"@type":"NewsArticle","headline":{"a":1},"datePublished":["2022"],"keywords":${'[['.repeat(9)}1${']]'.repeat(9)}}`,
    () => '{"@type":["__proto__",7,null,{}],"@graph":{"@graph":{"@graph":null}},"isAccessibleForFree":{}}',
    () => `{"@type":"NewsArticle","headline":"${'a'.repeat(many * 100)}","articleBody":"${'<b '.repeat(many * 50)}"}`,
    () => `{"@type":"NewsArticle"${' '.repeat(many * 100)}`,
    () => `{"@type":"NewsArticle","datePublished":${1e308},"dateModified":-1,"url":"http://[","mainEntityOfPage":true}`,
    () => `<!--${'/*'.repeat(many)}{"a":"\\u0000\\ud800"}`,
  ])();
}

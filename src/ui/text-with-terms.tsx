/** The glossary as pages need it: an acronym or term, where it is explained, and what it stands for. */
export type Terms = ReadonlyMap<string, { href: string; title: string }>;

const patterns = new WeakMap<Terms, RegExp>();

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

function patternOf(terms: Terms): RegExp {
  const known = patterns.get(terms);
  if (known) return known;
  const longestFirst = [...terms.keys()].filter((term) => term !== "").sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${longestFirst.map(escapePattern).join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  patterns.set(terms, pattern);
  return pattern;
}

function Term({ term, terms }: { term: string; terms: Terms }) {
  const entry = terms.get(term);
  if (!entry) return <>{term}</>;
  return (
    <a class="cc-term" href={entry.href} title={entry.title}>
      {term}
    </a>
  );
}

/** Text with the partnership's own words linked to the glossary: the longest match, whole words only, the first time each is used. */
export function TextWithTerms({ text, terms }: { text: string; terms: Terms }) {
  if (terms.size === 0) return <>{text}</>;
  const seen = new Set<string>();
  const parts = text.split(patternOf(terms));
  return (
    <>
      {parts.map((part, index) => {
        if (index % 2 === 0 || seen.has(part)) return part;
        seen.add(part);
        return <Term term={part} terms={terms} />;
      })}
    </>
  );
}

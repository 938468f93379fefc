const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML: between tags, and between the double quotes of an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** Attributes by name, with their values as plain text; one that is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The tag that opens an element. */
export function opened(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** An element with what stands in it, which is HTML. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  return `${opened(name, attributes)}${inside.join('')}</${name}>`;
}

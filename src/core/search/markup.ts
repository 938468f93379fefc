/** A piece of HTML: a tag, comment or element without prose (`<script>`, `<svg>` …) as a whole, or the text between. */
const piece = /<!--[\s\S]*?-->|<(script|style|svg|template|pre)\b[\s\S]*?<\/\1>|<(?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+/gi;

/** The HTML with each piece that is not text, and each text, changed. */
export function mapMarkup(
  html: string,
  change: { tag: (tag: string) => string; text: (text: string) => string },
): string {
  return html.replace(piece, (each) => (each.startsWith('<') ? change.tag(each) : change.text(each)));
}

/** The value of an attribute of a tag, with its entities read; `undefined` without it. */
export function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value?.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (entity, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      return entities[name ?? ''] ?? entity;
    },
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as the value of an attribute, between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

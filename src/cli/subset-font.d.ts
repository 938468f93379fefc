declare module 'subset-font' {
  /** Keeps the letters of `text` and, of variable fonts, the named ranges or values of axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      /** Leaves out glyphs that only layout features lead to. */
      readonly noLayoutClosure?: boolean;
      readonly dropTables?: readonly string[];
      readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    },
  ): Promise<Buffer>;
}

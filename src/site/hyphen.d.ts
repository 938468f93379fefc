declare module 'hyphen/*' {
  const language: {
    /** Text with a sign at each place where a word may be broken. */
    hyphenateSync(text: string, options: { readonly hyphenChar: string }): string;
  };
  export default language;
}

/** The address of a stylesheet that is loaded when it is needed. */
declare module '*.css?url' {
  const address: string;
  export default address;
}

/** The address of a packed file. */
declare module '*.gz?url' {
  const address: string;
  export default address;
}

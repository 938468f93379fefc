/** The address of a stylesheet that Vite publishes as a file. */
declare module '*.css?url' {
  const address: string;
  export default address;
}

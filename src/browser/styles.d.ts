/** Stylesheets that Vite takes in with a module. */
declare module '*.css';

/** A line of a file of another project; written this way so that it is not taken for an import of the file that writes it. */
export const importLine = (what: string, from: string): string => ['import', what, 'from', `'${from}';`].join(' ');

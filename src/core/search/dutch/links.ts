/** Letters that two words are joined by in a compound: "lichten" and "rij" make "lichtenrij", "haven" and "hoofd" need none. */
export const dutchLinks: readonly string[] = ['s', 'en', 'e', 'n'];

/** English words that hold a question together and say little of what it is about: they are left out of a question, and no other word is a form of one. */
export const englishFunctionWords: ReadonlySet<string> = new Set(
  `
the a an this that these those
i you he she it we they me him us them my your his its our their
who whom whose what which when where why how
about after against among around at before between by during for from in into of off on onto out over per since through to toward towards under until up upon via with within without
and or but nor so yet if then than as because while not no some any there
is are was were be been being am do does did has have had can could shall should will would may might must mean means called
`
    .trim()
    .split(/\s+/),
);

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

/** Other English words that texts on anything share: that two of them have one says nothing of what they are about. They are looked for as all words are. */
export const englishFaintWords: ReadonlySet<string> = new Set(
  `
together each other others another every everyone everybody everything someone somebody something anyone anybody anything nobody nothing either neither both same such several own itself himself herself themselves ourselves yourself myself
first last later next still always often never ever again already almost soon once today here else only also just very quite rather really even much many more most less least enough perhaps maybe however though although unless whether instead besides except
being doing having make makes made making take takes took taken taking come comes came coming give gives gave given giving gets getting goes going gone went says said saying seem seems seemed become becomes became
better best thing things kind kinds sort sorts
`
    .trim()
    .split(/\s+/),
);

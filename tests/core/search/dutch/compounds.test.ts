import { describe, expect, test } from 'vitest';
import { createDutchSplitter } from '../../../../src/core/search/dutch/compounds.ts';

/** Compounds, with a bar where a part begins. */
const compounds = `
  warmte|net warmte|netten warmte|pomp warmte|plan energie|transitie energie|coöperatie energie|loket
  energie|prijzen bewoners|participatie bewoners|initiatief bewoners|initiatieven bewoners|groep bewoners|raad
  opgave|netwerk opgave|netwerken opgaven|concurrentie opgave|manager huisartsen|organisatie huisartsen|posten
  huisartsen|zorg huisartsen|praktijk woning|corporatie woning|corporaties woning|bouw woning|tekort huur|woningen
  koop|woningen wijk|teams wijk|aanpak wijk|plan wijk|verpleegkundige buurt|huis buurt|team buurt|genoten
  buurt|feest jeugd|hulp jeugd|zorg jeugd|werkloosheid jeugd|beleid school|verlater school|verlaters school|keuze
  school|besturen school|plein basis|school basis|scholen basis|vorm arbeids|markt arbeids|plaats
  beleids|medewerker beleids|tafel beleids|plan beroeps|vereniging beroeps|krachten bestuurs|vorm bestuurs|akkoord
  bestaans|zekerheid bestaans|recht cliënten|raad cliënt|perspectief cursus|dag doel|groep effect|onderzoek
  eind|datum eind|resultaat ervarings|deskundige ervarings|kennis fusie|partner gemeente|raad gemeente|huis
  gespreks|leider generatie|armoede haalbaarheids|onderzoek hand|schrift hoofd|lijn hulp|middelen hulp|vraag
  kansen|gelijkheid kennis|instelling kennis|kaart keten|zorg keuken|tafel klachten|loket klimaat|beleid
  klimaat|verandering kranten|bericht leden|lijst leer|gemeenschap leer|kring literatuur|lijst maand|lasten
  markt|partijen netwerk|bijeenkomst netwerk|leider netwerk|sturing netwerk|spanningen netwerk|organisatie
  net|beheerder onderzoeks|rapport onderzoeks|vraag opdracht|gever overheids|beleid overheids|lagen
  participatie|ladder platform|bijeenkomst praktijk|voorbeeld prestatie|afspraken prijs|vraag proces|begeleider
  proef|tuin programma|manager project|leider promotie|onderzoek rechts|vorm regie|groep regie|rol regio|tafel
  rijks|programma rijks|universiteit rol|duidelijkheid schaduw|kant samenwerkings|verband samenwerkings|vak
  samenwerkings|afspraken samen|sturing spiegel|beeld spoed|zorg stads|bestuur steden|netwerk stuur|groep
  stroom|versnelling studie|vragen subsidie|gever succes|factoren systeem|wereld taak|verdeling toezicht|houder
  vak|kennis vak|gebied vak|tijd|schrift verkiezings|thema volks|gezondheid vraag|gesprek vragen|lijst wacht|lijst
  zorg|verzekeraar zorg|organisatie zorg|netwerk zorg|kosten zomer|vakantie werk|groep werk|plaats werk|druk
  woon|wijk woon|lasten leef|wereld leef|omgeving samenwerkings|partner stappen|plan start|punt gezins|huis
  gezondheids|zorg gezondheids|centrum milieu|beleid natuur|gebied natuur|beheer veiligheids|regio
  veiligheids|beleid verkeers|veiligheid vrijwilligers|werk vrijwilligers|organisatie ouderen|zorg ouderen|huis
  mantel|zorg mantel|zorger thuis|zorg kinder|opvang kinder|armoede kinder|boerderij speel|plaats sport|vereniging
  sport|veld muziek|school voedsel|bank voedsel|bos tuin|feest straat|beeld straat|naam dorps|huis dorps|raad
  stads|deel provincie|huis water|beheer drink|water afval|beleid lucht|kwaliteit geluids|overlast zonne|paneel
  zonne|energie wind|molen wind|energie gas|leiding kern|energie isolatie|plan subsidie|regeling subsidie|aanvraag
  belasting|dienst belasting|geld schuld|hulpverlening bijstands|uitkering arbeids|voorwaarden
  werkgevers|organisatie vak|bond ondernemers|vereniging winkel|straat markt|plein industrie|terrein
  bedrijfs|terrein bedrijven|terrein haven|gebied rivier|dijk fiets|pad voet|pad trein|station bus|halte
  school|gebouw leer|plicht leer|proces onderwijs|instelling studenten|huis universiteits|stad
  onderzoeks|instituut kennis|deling leer|geschiedenis burger|initiatief burger|beraad bewoners|avond
  inspraak|avond raads|lid raads|vergadering rechts|zaak rechter|stoel politie|bureau crisis|team
  crisis|beheersing besluit|vorming beleids|vorming stem|recht bestuurs|recht grond|wet grond|water grond|eigenaar
  huis|eigenaren huis|dier huur|prijs woon|ruimte leef|tijd tijd|perk jaar|verslag jaar|plan maand|blad week|blad
  dag|blad nieuws|bericht pers|bericht boek|winkel boeken|kast woorden|boek vak|blad krant|artikel foto|boek
  film|zaal kunst|werk kunst|geschiedenis cultuur|beleid toneel|stuk theater|zaal
`
  .trim()
  .split(/\s+/);

/** Words that look as if they could be taken apart, and may not be. */
const whole = `
  opgave opgaven uitgave overgave verantwoordelijkheid verantwoording samenwerking samenwerken samenleving
  maatschappij maatschappelijk gemeenschap gemeenschappelijk gemeente gemeenten bestuur bestuurder bestuurlijk
  bestaan bestand beslissing besluiten betrokken betrokkenheid betekenis begeleiding begeleiden ontwikkeling
  ontwikkelen ontmoeting onderzoek onderzoeken onderzoeker onderwijs onderdeel ondernemer onderneming
  onderhandeling onderscheid ondersteuning overheid overleg overeenkomst overtuiging overzicht uitvoering uitkomst
  uitspraak uiteindelijk uitnodiging aanpak aandacht aanbod aanleiding aansluiting afspraak afdeling afstand
  voorbeeld voorbeelden voorwaarde voorziening voorzitter voordeel voorstel vooruitgang tegenstelling tegenover
  tegenspraak tussentijds achterstand achteruit binnenland bijeenkomst bijdrage bijvoorbeeld bijzonder duidelijk
  duidelijkheid eigenlijk eindelijk eenvoudig ervaring gebeurtenis gedachte gelijkwaardig gelijkwaardigheid
  geloofwaardig geschiedenis gesprek gesprekken gezamenlijk gezondheid handeling handelingen handleiding
  huishouden inspanning instelling initiatief inwoner kennis kwetsbaar landelijk legitimatie leerling leiderschap
  lidmaatschap mogelijk mogelijkheid museum natuurlijk nauwelijks netwerk netwerken noodzakelijk oordeel oorlog
  oorzaak organisatie organisaties organiseren participatie partij partijen partner partnerschap perspectief
  persoonlijk plaatselijk principe principes professioneel proces processen rechtstreeks redelijk regering
  rekening representatief richting school scholen situatie spanning spanningen standpunt stelling strategie
  student symbool tevredenheid theater tijdelijk toekomst toezicht traagheid universiteit vaardigheid
  vanzelfsprekend vereniging vergadering vergelijking verhouding verbinding verdeling verkiezing vernieuwing
  verschillend verslag verwachting vertrouwen volgens volledig volwassen vriendelijk vrijdag waardering waarheid
  waarschijnlijk weerstand werkelijkheid werkloos wetenschap wethouder ziekenhuis zelfstandig zekerheid zorgvuldig
  coördinator coöperatie infrastructuur directeur minister ministerie politiek politie patiënt cliënten corporatie
  provincie rotterdam amsterdam eindhoven wageningen groningen nederland burgemeester belangstelling dichter
  denken banken woorden
`
  .trim()
  .split(/\s+/);

/** Split as the language alone is known, without the words of a site. */
const split = createDutchSplitter(new Map());
const marked = (word: string): string => split(word).join('|');

describe('taking Dutch compounds apart', () => {
  test('there are enough of them to say something', () => {
    expect(new Set(compounds).size).toBeGreaterThanOrEqual(200);
    expect(new Set(whole).size).toBeGreaterThanOrEqual(100);
  });

  test('finds the parts of compounds, with the linking letters at the part before', () => {
    expect(compounds.map((compound) => marked(compound.replaceAll('|', '')))).toEqual(compounds);
  });

  test('leaves other words whole', () => {
    expect(whole.map(marked)).toEqual(whole);
  });

  test('leaves a word that it does not know whole', () => {
    expect(['brontosaurus', 'xqzvwkpxqzvwkp', '', 'a'].map(marked)).toEqual([
      'brontosaurus',
      'xqzvwkpxqzvwkp',
      '',
      'a',
    ]);
  });

  test('is soon done with a word of many parts, and leaves what is too long for a word whole', () => {
    expect(marked('standpunt'.repeat(8))).toBe(Array(8).fill('standpunt').join('|'));
    const endless = 'standpunt'.repeat(20_000);
    expect(split(endless)).toEqual([endless]);
  });

  test('learns words from the pages of a site, next to a part that is listed', () => {
    const site = createDutchSplitter(
      new Map([
        ['wolven', 3],
        ['dassen', 1],
      ]),
    );
    expect(site('wolvendebat').join('|')).toBe('wolven|debat');
    expect(site('dassendebat').join('|')).toBe('dassendebat');
  });
});

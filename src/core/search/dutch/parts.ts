/**
 * Dutch words that compounds are made of, and that are not taken apart themselves: nouns, some stems of verbs and some
 * adjectives that stand before a noun. Language, not subject: a library brings its own words besides (see
 * `createSplitter`). Words of three letters are only here when they are common in compounds.
 */
export const dutchParts: ReadonlySet<string> = new Set(
  `
aandeel aanbod aanbesteding aanpak aanvraag aardgas aarde aanleg aandacht aantal achterstand actie activiteit actor adres advies adviseur afdeling
afspraak afstand agenda akker akkoord alarm ambacht ambitie ambtenaar analyse angst antwoord apparaat appel arbeid arbeider architect archief armoede
artikel artiest arts atlas auteur auto avond baan baas bak bal balans band bank basis batterij bedrijf bedrag beeld been beest begeleider begeleiding begin begrip begroting
beheer behandeling behoefte bel belang belasting beleid belofte berg bericht beroep bescherming besluit bestand besteding bestuur bestuurder betekenis beurs bevolking beweging bewijs
bewoner bewustzijn bezoek bezoeker bezwaar bibliotheek bijdrage bijeenkomst bijstand binding blad blik bloed bloem bod boek boer bodem bom bond boodschap boom boot bord bos bot bouw boulevard
branche brand breedte brief brigade bril broer bron brood brug buik buis bureau burger buren burgemeester bus buurt
cel centrum cijfer cirkel cliënt club coach code collectie college collega combinatie commissie communicatie concept concert conclusie concurrentie conditie conferentie conflict contact contract controle convenant
coördinator coördinatie coöperatie corporatie crisis cultuur cursus cursist cyclus
daad dag dak dal dam data datum debat deel deelnemer deelname deelthema deskundige deur dialoog dichter dienst dier diploma directeur directie discussie district docent document doel domein donder dood dorp
draad draagvlak drager drank drift drijfveer droom druk drukte duin duur dwang
echt economie eend eenheid eeuw effect eigenaar eiland eind einde element energie ervaring essentie europa examen expert export
fabriek facet factor familie fase feest feit fiets figuur film filter financiering fonds formulier forum foto fout functie fundament fusie
gaarde gas gast gat gave gebed gebeurtenis gebied gebouw gebruik gebruiker gedachte gedrag geduld geest gegevens geheim geit gelegenheid geld geldgever geleider gelijkheid geloof geluid geluk gemeenschap gemeente generatie genoot genootschap gerecht geschiedenis geslacht gesprek getal
getuige geval gevel gevoel geweld gewest gewicht gezag gezicht gezin gezondheid gids gift glas god goed golf goud graad graan graf gras grens groei groep grond grootte gymnasium
 haat half hals hamer hand handel handeling handtekening hart haven heer heg held helft hemel herfst herinnering hersteller hitte hoed hoek hof hond hoofd hoogte hoop hotel hout houder houding
huid huis huisarts huishouden hulp huur huurder
idee identiteit ijs ijzer impact inhoud initiatief inkomen inkomst innovatie inspiratie instelling instituut interactie interview inval invloed inwoner investering
jaar jager jas jeugd jongere journalist jubileum jury juweel
kaart kaas kabinet kade kader kalender kamer kamp kampioen kanaal kandidaat kans kant kantoor kap kapitaal karakter kas kast kasteel keel keizer kennis kern kerk kerst ketel keten ketting keuken keus keuze keuring kilo kind kinder klacht
klank klant klas klasse kleding kleur klimaat klok klooster kluis knooppunt knop koe koers koffie koloniën kolen kolom kompas koning koningin koor koop koper kop koppeling korps korting kost kosten kosten kraan kracht krant krediet kring kritiek kroon kruis kruid kunde kunst kunstenaar
kust kwaliteit kwartier kwestie
laag laan laar label lading lamp land landschap lap las last leder leed leem leer leerling leeuw legitimatie leiding leider leiderschap lening lengte lente lens leraar les leven leverancier levering lezer lichaam lid liefde lied lijn lijst limiet lijf linie loket loon loop lot
lucht lust
maal maan maand maat maatregel maatschappij macht magazijn magazine manager management mantel manier marge markt massa materiaal maximum mede medewerker media medicijn meer meester meisje melding melk mening mens menu merk mes metaal meter methode meting meubel middel middag milieu minister ministerie minimum minuut misdaad missie moed
moeder moment mond monitor motief motor muis museum musical muur muziek
naam nacht nadeel nagel natie natuur neef net beheerder netwerk neus niveau noord nood noot norm nota notitie nummer
object observatie oceaan oever oefening offer olie oma omgeving ommekeer onderdeel ondernemer onderneming ondernemerschap onderwerp onderwijs onderzoek onderzoeker ontmoeting ontwerp ontwikkeling oog oorlog oordeel oorzaak oost ophaal opa opbrengst opdracht opgave opleiding oplossing opvang orde orgaan organisatie orkest ouder overeenkomst overheid overleg overlast overzicht
paal paard pad pagina paleis paneel panel papier park partij partner partnerschap patiënt patroon pauze pensioen periode persoon perspectief peil pijl pijn pijp piloot pilot plaat plaats plan planeet plant planning plas plein plek ploeg pluim podium poging pol polder polis politie politiek pomp poort pop portaal positie post pot
prestatie prijs principe prijs prins proces product productie procent programma project proef protocol provincie propositie proposities psychologie publiek punt put
raad raam radio rail ramp rand rang rapport recht rechter rechtspraak reden regel regeling regering regie regisseur regio register regime reis rekening relatie religie rente reparatie representatie reserve resultaat reus rib richting richtlijn ridder riem rijk risico ritme riool rivier roep rol roman rook rots route rug ruil ruimte ruit rust
saldo samenleving schaal schade schaduw schaamte schap scheiding scheids schema scherm schets schild schilder schip schoen school schoot schouder schrift schrijver schuld schuur seconde sector secretaris segregatie sein seizoen selectie seminar serie sessie service sfeer signaal situatie slaap slag slang sleutel slot smaak
sneeuw snelheid sociaal soort spanning spel speler spiegel spier spoed spoor sport spraak sprong staal staat stad staf stage stal stam stand standpunt start station statuut steen stelling stelsel stem stempel ster sterkte steun stichting stijl stilte stip stoel stof stok stoom storm straal straat strand strategie streek strijd stroom student studie studio stuk sturing stuur subsidie succes suiker symbool systeem
taak taal tabel tafel tak tank tarief team techniek technologie teken tekst telefoon tekort televisie tempel tempo terras terrein test thema theater theorie therapie thee tijd titel toekomst toerist toestand toets toneel toon top toren touw traditie trainer training traject trap transitie transport trein trend troon tuin tunnel type
uitgave uitslag uitspraak uitstoot uitzicht universiteit uur
vaardigheid vader vak vakantie val vanger varken vat vader veer veerkracht veiligheid veld venster verantwoordelijkheid verband verbinding verdrag verdriet verenig vereniging vergadering vergunning verhaal verhouding verhuur verhuurder verkeer verkoop verlaten verlater verleden verlener verlening verlies vermogen verpleegkundige verslag verzekeraar verzekering vertrouwen verwarming verzorger vezel vijand vinger vis visie visser vlag vlak vlees vleugel vlucht voeding voedsel voet vogel volk voorraad voorstel vorm vorst vork vraag vrede vriend vriendschap vrijheid vrijwilliger vrouw vrucht vuur
waarde waarheid waarneming wacht wagen wand want wapen warmte water web wedstrijd week weer weg weide wereld werf werk werker werkgever werkloosheid werknemer west wet wetenschap wetgeving wijn wijk wijze wil wind winkel winnaar winst winter wissel woede woestijn wol wonde wonen woning woord worst wortel woud wrijving
zaad zaak zaal zak zalf zand zang zee zeep zege zeil zekerheid zelf ziek ziekenhuis ziekte zin zicht ziel zijde zilver zoek zon zone zomer zorg zout zuid zuster zuur zwaard zwaarte
aanjager aanleiding aankondiging aansluiting allocatie ambassade ambulance ambtenarij aanbieder afbeelding bemiddelaar bemiddeling beoordeling berekening bescherming besparing bezetting beleving bedreiging belanghebbende betrokkenheid bewustwording drempel evaluatie expeditie experiment inbreng indicatie inspecteur inspectie installatie integratie intentie isolatie kantine kantlijn keurmerk kwalificatie leergang leerstoel lobby logica
loopbaan makelaar marketing medicatie mobiliteit monteur motivatie netwerker notaris ombudsman omroep omvang onderhandeling onderhoud ondersteuner ondersteuning opvoeder opvoeding overeenstemming overweging participatie platform plicht pluriformiteit portefeuille praktijk preventie procedure professional promotie publicatie reactie realisatie redactie redenering reductie reflectie reiziger renovatie representant reputatie
revolutie samenstelling sanering scenario scholier specialist stabiliteit stakeholder toelage toerisme toezicht tolerantie transformatie uitkering uitvoerder uitvoering uitwisseling verandering verbruik verbruiker verdeling verduurzaming verkeer verkiezing vernieuwer vernieuwing verplichting verspilling vertegenwoordiger vertraging vervoer verwachting vestiging volgorde voorbeeld voorziening voorwaarde waardering wandelaar waterstof welzijn wethouder wetgever wisseling woordvoerder zelfstandige
zorgverlener beheersing bekwaamheid leerkracht opvatting meelijder vindplaats neming nemer gever maker brenger ganger zoeker trekker houdster drager eigendom eigenaarschap gerichtheid klankbord schapen spelregel leefbaarheid dimensie inertie meta ego eco shareholder stakeholder perspectieven zeggenschap burgerschap lidmaatschap visioen vergoeding tegoed toeslag
samenwerking referentie coalitie ongeval blok consument pact flat voering hervorming verklaring workshop mededeling nieuws pers pionier bepaling beschrijving machine versnelling voortgang vuist paar opname tevredenheid vereiste uitwerking
ladder literatuur stap mantel zorger boerderij afval molen hulpverlening hulpverlener industrie dijk halte deling beraad inspraak geving foto dier perk film zaal wijze duidelijkheid zon
wenselijkheid haalbaarheid betaalbaarheid duurzaamheid vaardigheid mogelijkheid geldigheid eenzaamheid kundigheid afhankelijkheid
`
    .trim()
    .split(/\s+/),
);

/** Stems of verbs and adjectives that open a compound (werkgroep, woonwijk, snelweg), and never close one. */
export const dutchOpeners: ReadonlySet<string> = new Set(
  `
bouw breng draag thuis privaat vertrek tussen infra binnen buiten ontwikkel drink droog eet geef groot grijp hoog hoofd huur jong kern kies kijk klein kook koop kort kwaad lang leef leen leer lees licht loop maak melk neem nieuw oud plan praat praat reken rij roep ruil samen schrijf slaap sleutel
snel speel spoed spreek spring stem steun stuur studeer toon trek vaar val vang veel verf vlieg voed voet volks vrij waar wacht wandel weef werf werk win woon zelf zie zing zit zoek zwart zwem hulp bestaans meet ken ruim rolduidelijk kwets
`
    .trim()
    .split(/\s+/),
);

/**
 * Forms that no rule brings to their word: the word, then its forms. Regular forms (huis and huizen, opgave and
 * opgaven) are found by `dutchKey`; a pair stands here when the rule misses it, or would join it to another word.
 */
export const dutchForms = `
stad steden
kind kinderen kinders kinder
lid leden
schip schepen
smid smeden
weg wegen
dag dagen dagelijks dagelijkse
dak daken
pad paden
gat gaten
glas glazen
graf graven
bad baden
dal dalen
spel spelen spellen
gebed gebeden
gebod geboden
gebrek gebreken
verlof verloven
oorlog oorlogen
hertog hertogen
god goden
hof hoven
hol holen
lot loten
slot sloten
schot schoten
bevel bevelen
vat vaten
staf staven
ei eieren
been beenderen benen
blad bladen bladeren blaadje
lied liederen
volk volken volkeren
rund runderen
kalf kalveren
lam lammeren
goed goederen
gemoed gemoederen
hoen hoenderen
rad raderen
koe koeien
vlo vlooien
museum musea museums
centrum centra centrums
datum data
criterium criteria
forum fora forums
catalogus catalogi
politicus politici
historicus historici
academicus academici
technicus technici
musicus musici
collega collega's collegae
idee ideeën idees
zee zeeën
knie knieën
strategie strategieën
categorie categorieën
theorie theorieën
industrie industrieën
kolonie koloniën kolonies
bacterie bacteriën
allergie allergieën
democratie democratieën
technologie technologieën
methode methoden methodes methodiek methodieken
zaak zaken
raad raden
maat maten
taak taken
tak takken
man mannen
maan manen
raam ramen
ram rammen
bom bommen
boom bomen
bos bossen
boos boze
zon zonnen
zoon zonen zoons
pot potten
poot poten
stem stemmen
steen stenen
rol rollen
wiel wielen
vrouw vrouwen
team teams
club clubs
film films
bus bussen
coach coaches
manager managers
jongere jongeren
oudere ouderen
betrokkene betrokkenen
belanghebbende belanghebbenden
deskundige deskundigen
zelfstandige zelfstandigen
plan plannen planning
net netten
wet wetten
doel doelen doeleinden
proces processen
basis
kennis
huis huizen
thuis
crisis crises
analyse analyses analyseren
coöperatie coöperaties
leerling leerlingen
organisatie organisaties organiseren organiseert organiseerde georganiseerd
participatie participeren participeert
coördinatie coördineren coördineert coördineerde gecoördineerd
evaluatie evaluaties evalueren evalueert
fusie fusies fuseren fuseert fuseerde gefuseerd
renovatie renovaties renoveren renoveert renoveerde gerenoveerd
subsidie subsidies subsidiëren gesubsidieerd
samenwerking samenwerken samenwerkt samenwerkte samenwerkten samengewerkt samenwerkende samenwerkingen
besluit besluiten besloot besloten beslissing beslissingen beslissen
afspraak afspraken afspreken afgesproken
gesprek gesprekken
werk werken werkt werkte werkten gewerkt
leren leert leerde geleerd
sturing sturen stuurt stuurde gestuurd
begeleiding begeleiden begeleidt begeleidde
verhouding verhoudingen verhouden
betaalbaar betaalbare
initiatief initiatieven
kosten kost
zijn is was waren
hebben heeft had hadden
worden wordt werd werden
gaan gaat ging gingen gegaan
komen komt kwam kwamen gekomen
doen doet deed deden gedaan
zien ziet zag zagen gezien
staan staat stond stonden gestaan
krijgen krijgt kreeg kregen gekregen
nemen neemt nam namen genomen
geven geeft gaf gaven gegeven
vinden vindt vond vonden gevonden
spreken spreekt sprak spraken gesproken
vraag vragen vraagt gevraagd 
helpen helpt hielp hielpen geholpen
brengen brengt bracht brachten gebracht
denken denkt dacht dachten gedacht
zoeken zoekt zocht zochten gezocht
kopen koopt kocht kochten gekocht
verlaten verlaat verliet verlieten
advies adviezen
verlies verliezen verliest
kiezen kies kiest koos kozen gekozen
vlies vliezen
precies precieze
mislukking mislukt mislukken mislukte mislukkingen
`;

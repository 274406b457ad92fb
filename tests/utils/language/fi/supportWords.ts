const list = (words: string) => words.trim().split(/\s+/);

/** Nouns of support talk, in the nominative. */
export const NOUNS = list(`
tilaus paketti lasku tuote osoite asiakaspalvelu maksu kuitti sähköposti salasana puhelin kone laite toimitus palautus hyvitys raha
hinta kauppa verkkokauppa viesti liite lomake tunnus koodi kortti tili sopimus asennus huolto varaosa takuu vika virhe ongelma vastaus
kysymys apu aika päivä viikko kuukausi vuosi maanantai käyttöohje kuljetus noutopiste postinumero koti ovi avain lapsi äiti ihminen käsi
kirje vaate kenkä koko väri huone vesi valaisin liittymä yhteys verkko päivitys sovellus tiedosto kuva linja-auto raaka-aine luotto-ongelma
asiakas omistaja tekijä hakemus päätös selvitys korvaus vakuutus vahinko eräpäivä muistutus maksumuistutus tilausvahvistus toimitusaika`);

export const ADJECTIVES = list(`
uusi vanha hyvä huono väärä oikea rikkinäinen viallinen pieni suuri kallis halpa nopea hidas tärkeä selvä valmis kaunis puuttuva punainen
sininen tyytyväinen pettynyt vihainen kohtelias lyhyt ohut märkä terve tuore`);

export const VERBS = list(`
lähettää tilata maksaa toimia toimittaa palauttaa ottaa saada antaa tehdä nähdä mennä tulla olla voida haluta odottaa soittaa kirjoittaa
vastata kysyä avata sulkea valita vaihtaa tarkistaa korjata klikata kirjautua peruuttaa peruuntua unohtaa muistaa tietää ymmärtää
kertoa löytää hakea noutaa ostaa myydä käyttää asentaa päivittää ladata rikkoa hajota kadota viedä tuoda jäädä juosta pestä auttaa
allekirjoittaa vastaanottaa tarvita hyvittää veloittaa ilmoittaa vahvistaa täyttää liittää siirtää jatkaa lopettaa aloittaa`);

/** Small words that stand as they are. */
export const OTHERS = list(`
minä sinä hän me te he se tämä tuo nämä ne joka mikä kuka mikään kukaan jokin joku itse kaikki muu toinen minut teille meiltä heihin siitä
tästä jossa jonka mitään ketään ei en et emme ette eivät älä älkää enkä eikö etten ettei ellei miksei ja tai mutta että koska jos kun vaikka
eilen tänään huomenna nyt vielä jo taas aina usein harvoin nopeasti hitaasti paremmin enemmän vähiten kanssa ilman mukaan jälkeen ennen
yksi kahden kolmea neljännen viidettä yhdellätoista kahdessakymmenessä sadan 12 20:n 5-vuotias 1990-luvulla klo esim. EU:n Helsinki Espoossa
Itä-Suomeen Uuden-Seelannin Matti Virtasen Annikin roomalais-katolinen rock-yhtye itä- asiakas-palvelu sähkö-auto virkaaika`);

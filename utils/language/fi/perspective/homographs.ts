const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** First-person forms that are also another word ("soitin" rings, or is a player; "vastaan" answers, or is "against"). */
export const ALSO_ANOTHER_WORD = list(`
ajan ajoin alan aloin annan arvon arvoin asun asuin autoin elin erotin estin etsin hain hidastin hukkaan huomaan ilmoitin
istuin jaksoin jaoin jatkoin join jäin jään kaadoin kannan kannoin kasaan kasvatin kehuin kehun keitin kerroin kerään kiinnitin
kirjoitin koetin kopioin korvaan kuulin kuulun kuuluin kuvaan kytkin kärsin käynnistin lainaan laskin liitin listaan lisään luin
lupaan lähetin maksan maksoin mittaan muistin neuvoin neuvon nojaan nollaan nostin näin näytin opastin opin osaan osoitin otin
painoin paistoin pakkaan pakkasin palaan palasin palautin paljastin peitin perin pesin pidin piilotin pohdin pystyin pystyn pyörin
rikoin rikon salaan sammutin sanoin sekoitin seuraan soitin suljin suojaan syötin synnyin säädin tahdoin tahdon tarkistin teen tein tilaan
toivon toivoin tulen tulin tulostin tuon tutkin uskon uskoin uusin vaadin vahdin vahvistin vaihdoin vaikutin vaivaan valitsin
valokuvaan vannoin varaan varmistin vastaan vastaanotin vedin vertaan vihaan viittaan voin vuokraan väsyin`);

/** Words in -n that are no first-person verb, whatever else they are. */
export const NEVER_A_VERB = list(`
aamuisin aikaisin aiemmin aikaisemmin aikoihin alkuun aivan alkaen arkisin asti edelleen eilen ennen ensin ensimmäisen
enemmän eniten heidän heihin hetken hieman hyvin hänen häneen ihan illan iltaisin itsen jatkossakin jolloin jonkin jonkun jonka joten
jokaisen juhannuksen jälkeen jälleen kahden kahdeksan kaiken kauan kaupungin kerran keskellekin keskiyön kesken kiitän
kolmannen kolmen kovin kuinkin kuin kuitenkin kumminkin kun kunnolla kuten kuuden kuukauden kymmenen kään lähin lähinnä
matkan meihin meidän melkein mihin milloin minun minuun minuutin monen muutaman muuten muutoin myöhemmin myöhään neljän
nettiin niiden niin niihin nopeammin nopeasti noin noiden näiden näihin oikein oman osittain paljon paremmin parin pitkin
pitkään puolen päin päivisin päivittäin päivän sadan saman samaan samoin seitsemän seuraavan sen siihen silloin sinun sinuun sitten
suoraan suunnilleen takaisin taman teidän teihin toiseen toisen toisin tunnin tuolloin tuon tuohon tähän tämän tällöin uuden usein
uudelleen uudestaan vaan vain vanhan varsin vasten verran vielä viiden viikoittain viikon viime viimein viimeisen vuoden välin
väärin yhden yhteen yhdeksän yhä yleensä ylen ympäri yön öisin paikoin toistaiseksi kuukausittain vuosittain muun muuhun kaikin
kaikkiin sisään perään tavallisin huonosti enintään vähintään todellakin edestakaisin peräkkäin vähän näköjään aikanaan`);

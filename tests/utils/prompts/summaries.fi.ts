/** Invented Finnish support messages with the summary that an agent can send as it is; read by a strict editor. */
export const SUMMARIES: readonly (readonly [customer: string, summary: string])[] = [
  [
    'Moi! Tilasin teiltä polkupyörän 4.5. (tilaus PP-30417) eikä se oo vieläkään tullu. Mun tyttären synttärit on lauantaina ja pyörä on lahja. Ehtiikö se perille?',
    'Tilasit meiltä polkupyörän 4.5. (tilaus PP-30417), eikä se ole vieläkään tullut. Tyttäresi synttärit ovat lauantaina, ja pyörä on lahja. Haluat tietää, ehtiikö se perille.',
  ],
  [
    'Hei, astianpesukone vuotaa alareunasta. Vaihdoin tiivisteen ja puhdistin suodattimen. Keittiön lattia on jo turvonnut. Saisinko huoltajan käymään?',
    'Astianpesukone vuotaa alareunasta. Vaihdoit tiivisteen ja puhdistit suodattimen. Keittiön lattia on jo turvonnut. Haluaisit huoltajan käymään.',
  ],
  [
    'Netti katkee joka ilta kahdeksan maissa. Oon käynnistäny reitittimen neljä kertaa. Teen etätöitä ja asiakaspuhelut katkee kesken.',
    'Netti katkeaa joka ilta kahdeksan maissa, ja olet käynnistänyt reitittimen neljä kertaa. Teet etätöitä, ja asiakaspuhelut katkeavat kesken.',
  ],
  [
    'Hyvää päivää, pyydän Teiltä selvitystä laskusta 5510932. Siinä on veloitettu kaksi lisenssiä, vaikka tilasimme yhden. Lasku erääntyy 14.6. Lähetättekö meille uuden laskun?',
    'Pyydätte meiltä selvitystä laskusta 5510932. Siinä on veloitettu kaksi lisenssiä, vaikka tilasitte yhden. Lasku erääntyy 14.6. Toivotte, että lähetämme teille uuden laskun.',
  ],
  [
    'me tilattiin teiltä sohva tammikuussa ja toinen käsinoja on löysällä. Teidän Antti lupas soittaa mulle perjantaina mut kukaan ei soittanu.',
    'Tilasitte meiltä sohvan tammikuussa, ja toinen käsinoja on löysällä. Meidän Antti lupasi soittaa teille perjantaina, mutta kukaan ei soittanut.',
  ],
  [
    'Palautin kengät kolme viikkoa sitten, mutta rahoja ei näy. Sain palautuksesta kuitin numero 88214. Milloin saan 79,90 euroa takaisin?',
    'Palautit kengät kolme viikkoa sitten, mutta rahoja ei näy. Sait palautuksesta kuitin numero 88214. Haluat tietää, milloin saat 79,90 euroa takaisin.',
  ],
  [
    'Isäni on 84-vuotias ja asuu yksin. Hänen turvapuhelimensa on ollut mykkä sunnuntaista. Soitin teille eilen ja jonotin 50 minuuttia. Voisitteko lähettää asentajan tällä viikolla?',
    'Isäsi on 84-vuotias ja asuu yksin. Hänen turvapuhelimensa on ollut mykkä sunnuntaista. Soitit meille eilen ja jonotit 50 minuuttia. Toivot, että lähetämme asentajan tällä viikolla.',
  ],
  [
    'hissi on ollu rikki viikon. äiti liikkuu pyörätuolilla eikä pääse ulos. onko korjaaja jo tilattu?',
    'Hissi on ollut rikki viikon. Äitisi liikkuu pyörätuolilla eikä pääse ulos. Haluat tietää, onko korjaaja jo tilattu.',
  ],
  [
    'En pääse kirjautumaan sovellukseen, se herjaa väärästä tunnuksesta. Vaihdoin salasanan kahdesti. Tarvitsen kuitit veroilmoitukseen ennen tiistaita.',
    'Et pääse kirjautumaan sovellukseen, se herjaa väärästä tunnuksesta. Vaihdoit salasanan kahdesti. Tarvitset kuitit veroilmoitukseen ennen tiistaita.',
  ],
  [
    'Ostin liput 12.8. konserttiin, mutta sain vain yhden vahvistuksen. Maksoin kahdesta lipusta 118 euroa. Voitteko tarkistaa varauksen KL-7703?',
    'Ostit liput 12.8. konserttiin, mutta sait vain yhden vahvistuksen. Maksoit kahdesta lipusta 118 euroa. Toivot, että tarkistamme varauksen KL-7703.',
  ],
  [
    'Pakastin sammui yöllä ja kaikki marjat suli. Kone on vasta puoli vuotta vanha. Haluaisin uuden pakastimen tai rahat takaisin.',
    'Pakastin sammui yöllä, ja kaikki marjat sulivat. Kone on vasta puoli vuotta vanha. Haluaisit uuden pakastimen tai rahat takaisin.',
  ],
  [
    'Kerrotko Antille terveisiä? Hän asensi meille lämpöpumpun eilen ja jälki on siistiä. Laskussa on kuitenkin väärä osoite.',
    'Toivot, että kerromme Antille terveisiä. Hän asensi teille lämpöpumpun eilen, ja jälki on siistiä. Laskussa on kuitenkin väärä osoite.',
  ],
  [
    'Kurssi alkaa maanantaina enkä ole saanut kirjautumislinkkiä. Maksoin kurssin jo huhtikuussa. Katsoin myös roskapostin.',
    'Kurssi alkaa maanantaina, etkä ole saanut kirjautumislinkkiä. Maksoit kurssin jo huhtikuussa. Katsoit myös roskapostin.',
  ],
  [
    'Vuokrasin teiltä peräkärryn viime lauantaina ja minulta veloitettiin kaksi päivää. Palautin kärryn samana iltana kello 18. Toivon, että ylimääräinen päivä hyvitetään.',
    'Vuokrasit meiltä peräkärryn viime lauantaina, ja sinulta veloitettiin kaksi päivää. Palautit kärryn samana iltana kello 18. Toivot, että ylimääräinen päivä hyvitetään.',
  ],
  [
    'Mun kortti ei mee läpi kassalla. Pankista sanottiin et kortissa ei oo vikaa. Tarttisin viis uutta tuolia ennen juhlia.',
    'Korttisi ei mene läpi kassalla. Pankista sanottiin, että kortissa ei ole vikaa. Tarvitsisit viisi uutta tuolia ennen juhlia.',
  ],
  [
    'Tekstiviestissä aikani on 9.15, mutta potilasohjeessa on eri aika. Kumpi pitää paikkansa? Joudun pyytämään vapaata töistä.',
    'Tekstiviestissä aikasi on 9.15, mutta potilasohjeessa on eri aika. Joudut pyytämään vapaata töistä. Haluat tietää, kumpi pitää paikkansa.',
  ],
  [
    'Matto haisee liimalle vielä kolmen viikon jälkeen. Vauva ryömii sillä koko päivän. Voinko palauttaa maton, vaikka pakkaus on heitetty pois?',
    'Matto haisee liimalle vielä kolmen viikon jälkeen. Vauva ryömii sillä koko päivän. Haluat tietää, voitko palauttaa maton, vaikka pakkaus on heitetty pois.',
  ],
  [
    'Lento peruttiin eilen ja jäimme Tukholmaan yöksi. Hotelli maksoi 164 euroa. Emme saaneet teiltä mitään ohjeita.',
    'Lento peruttiin eilen, ja jäitte Tukholmaan yöksi. Hotelli maksoi 164 euroa, ettekä saaneet meiltä mitään ohjeita.',
  ],
  [
    'Tässä jo kolmas viesti samasta asiasta. Lupasitte vastata viikossa, mutta olen odottanut kuukauden. Hakemus on YH-2291.',
    'Lupasimme vastata viikossa, mutta olet odottanut kuukauden. Hakemus on YH-2291.',
  ],
  [
    'Tulostin ilmoittaa paperitukosta, vaikka paperia ei ole jumissa. Avasin kaikki luukut ja vaihdoin telan. Koko toimisto käyttää samaa laitetta. Mitä kokeilen seuraavaksi?',
    'Tulostin ilmoittaa paperitukosta, vaikka paperia ei ole jumissa. Avasit kaikki luukut ja vaihdoit telan. Haluat tietää, mitä kokeilet seuraavaksi.',
  ],
  [
    'Oon tosi turhautunut ja haluan että joku soittaa mulle. Kysyin jo eilen eikä vastaus auttanut.',
    'Haluat, että joku soittaa sinulle. Kysyit jo eilen, eikä vastaus auttanut.',
  ],
  [
    'Kirjautuminen ei onnistu, sivu vaan pyörii. Mulla on uusin versio selaimesta.',
    'Kirjautuminen ei onnistu, sivu vain pyörii. Sinulla on uusin versio selaimesta.',
  ],
  [
    'Ollaan oltu asiakkaita kymmenen vuotta ja nyt meiltä veloitettiin avausmaksu. Ei oo reilua. Tilini lukittiin, kun yritin kirjautuu sisään.',
    'Olette olleet asiakkaita kymmenen vuotta, ja nyt teiltä veloitettiin avausmaksu. Tilisi lukittiin, kun yritit kirjautua sisään.',
  ],
  [
    'moi pakastin ei oo kylmennyt eilisestä asti voitteko kattoo mun tilauksen',
    'Pakastin ei ole kylmennyt eilisestä asti. Toivot, että katsomme tilauksesi.',
  ],
  [
    'joku on käyttänyt lahjakorttiani toisessa kaupungissa en ole tehnyt tuota tilausta haluan rahat takaisin',
    'Joku on käyttänyt lahjakorttiasi toisessa kaupungissa, etkä ole tehnyt tuota tilausta. Haluat rahat takaisin.',
  ],
  [
    'Hyvä vastaanottaja, palautin 4.5. lampun. Rahat eivät ole vieläkään tulleet. Meiltä veloitettiin myös liikaa. Olis hyvä jos kuittikin tulis.',
    'Palautit 4.5. lampun. Rahat eivät ole vieläkään tulleet. Teiltä veloitettiin myös liikaa. Olisi hyvä, jos kuittikin tulisi.',
  ],
  [
    'asentamanne uuni ei lämpene kokeilin kaikki asetukset. pääseekö joku käymään ennen sunnuntaita meille tulee vieraita',
    'Asentamamme uuni ei lämpene, ja kokeilit kaikki asetukset. Haluat tietää, pääseekö joku käymään ennen sunnuntaita.',
  ],
  [
    'Vaihdoin ajan ennen määräaikaa ja silti minut käännytettiin ovella. Jouduin ostamaan uuden lipun. Mulla on malli 7. vanha oli parempi.',
    'Vaihdoit ajan ennen määräaikaa, ja silti sinut käännytettiin ovella. Jouduit ostamaan uuden lipun.',
  ],
];

import { describe, expect, it } from 'vitest';
import { reflect } from '../../../utils/listening/reflect';

const SAID: readonly (readonly [string, string])[] = [
  ['tilasin teiltä vedenkeittimen', 'tilasit meiltä vedenkeittimen'],
  ['Tilasin teiltä maton maaliskuussa', 'Tilasit meiltä maton maaliskuussa'],
  ['Kuljettaja jätti minut pysäkille', 'Kuljettaja jätti sinut pysäkille'],
  ['ovi vaan paukkuu', 'ovi vain paukkuu'],
  ['Se ei ole sininen vaan vihreä', 'Se ei ole sininen vaan vihreä'],
  ['Vaihdoin tiivisteen ja avasin kannen', 'Vaihdoit tiivisteen ja avasit kannen'],
  ['Avasin kannen ja tulostin ilmoitti virheestä', 'Avasit kannen, ja tulostin ilmoitti virheestä'],
  ['Mulla on uusin malli', 'Sinulla on uusin malli'],
  ['Uusin passin keväällä', 'Uusit passin keväällä'],
  ['Mä ostin sen myymälästänne viime viikolla', 'Ostit sen myymälästämme viime viikolla'],
  ['En ole saanut lähetystä', 'Et ole saanut lähetystä'],
  ['Pakettini on edelleen terminaalissa', 'Pakettisi on edelleen terminaalissa'],
  ['mun paketti on hukassa', 'pakettisi on hukassa'],
  [
    'Mun siskon häät on toukokuussa ja mekko pitäis olla siihen mennessä',
    'Siskosi häät ovat toukokuussa ja mekko pitäisi olla siihen mennessä',
  ],
  ['mun vanha puhelin ei mene enää päälle', 'vanha puhelimesi ei mene enää päälle'],
  ['minun laskuni on väärin', 'laskusi on väärin'],
  ['minun piti päästä matkalle huomenna', 'sinun piti päästä matkalle huomenna'],
  ['mun pitäis saada avain tänään', 'sinun pitäisi saada avain tänään'],
  ['Oon oottanu jo kaks viikkoo', 'Olet odottanut jo kaksi viikkoo'],
  ['Olen odottanut palautusta helmikuusta asti', 'Olet odottanut palautusta helmikuusta asti'],
  ['en oo saanu mitään kuittia', 'et ole saanut mitään kuittia'],
  ['Emme ole saaneet avaimia', 'Ette ole saaneet avaimia'],
  ['Meille luvattiin uusi ovi', 'Teille luvattiin uusi ovi'],
  ['Minulle soitettiin väärästä numerosta', 'Sinulle soitettiin väärästä numerosta'],
  ['mulle tuli väärä koko', 'sinulle tuli väärä koko'],
  ['Multa veloitettiin kahdesti', 'Sinulta veloitettiin kahdesti'],
  ['Mua ärsyttää tämä odottelu', 'Sinua ärsyttää tämä odottelu'],
  ['Kukaan ei ole soittanut minulle', 'Kukaan ei ole soittanut sinulle'],
  ['lupasitte lähettää uuden osan', 'lupasimme lähettää uuden osan'],
  ['te lupasitte että asentaja soittaa', 'lupasimme, että asentaja soittaa'],
  ['Ette ole vastanneet sähköpostiini', 'Emme ole vastanneet sähköpostiisi'],
  ['Sivustonne ei hyväksy korttiani', 'Sivustomme ei hyväksy korttiasi'],
  ['teidän myymälässä sanottiin että tuote on loppu', 'myymälässämme sanottiin, että tuote on loppu'],
  ['Teidän verkkokauppa ei lataudu', 'Verkkokauppamme ei lataudu'],
  ['Luulin, että toimitus sisältyy hintaan', 'Luulit, että toimitus sisältyy hintaan'],
  ['luulin että tää on ilmainen', 'luulit, että tämä on ilmainen'],
  ['Haluaisin vaihtaa värin', 'Haluaisit vaihtaa värin'],
  ['haluisin perua jäsenyyteni', 'haluaisit perua jäsenyytesi'],
  ['Haluan rahani takaisin', 'Haluat rahasi takaisin'],
  ['Toivon että asia hoidetaan tällä viikolla', 'Toivot, että asia hoidetaan tällä viikolla'],
  ['Tarvitsen tuolit ennen juhannusta', 'Tarvitset tuolit ennen juhannusta'],
  ['Maksoin laskun jo kesäkuussa', 'Maksoit laskun jo kesäkuussa'],
  ['Sain kolme samanlaista muistutusta', 'Sait kolme samanlaista muistutusta'],
  ['Jonotin tunnin ja linja katkesi', 'Jonotit tunnin, ja linja katkesi'],
  ['Yritin kirjautua kolmesti mutta sovellus kaatuu', 'Yritit kirjautua kolmesti, mutta sovellus kaatuu'],
  ['Vaihdoin paristot eikä mikään muuttunut', 'Vaihdoit paristot, eikä mikään muuttunut'],
  ['käynnistin laitteen uudelleen', 'käynnistit laitteen uudelleen'],
  ['Soitin teille eilen', 'Soitit meille eilen'],
  ['Soitin ei toista levyjä', 'Soitin ei toista levyjä'],
  ['Tulostin ei löydä verkkoa', 'Tulostin ei löydä verkkoa'],
  ['Lähetin kuvan rikkinäisestä osasta', 'Lähetit kuvan rikkinäisestä osasta'],
  ['Otin vapaata töistä ja odotin koko päivän', 'Otit vapaata töistä ja odotit koko päivän'],
  ['Kävin liikkeessänne kahdesti', 'Kävit liikkeessämme kahdesti'],
  ['Kun avasin laatikon, lasi oli rikki', 'Kun avasit laatikon, lasi oli rikki'],
  ['Rahat on veloitettu jo', 'Rahat on veloitettu jo'],
  ['Verhot on liian lyhyet', 'Verhot ovat liian lyhyet'],
  ['seuranta sano et lähetys on perillä', 'seuranta sanoi, että lähetys on perillä'],
  ['Kuljettaja laitto paketin väärään osoitteeseen', 'Kuljettaja laittoi paketin väärään osoitteeseen'],
  ['tää on jo neljäs kerta kun kirjotan', 'tämä on jo neljäs kerta, kun kirjoitat'],
  ['En tiedä mistä tämän voi perua', 'Et tiedä, mistä tämän voi perua'],
  ['en tiedä onko tilaus mennyt läpi', 'et tiedä, onko tilaus mennyt läpi'],
  ['Olin tyytyväinen asiakas kauan', 'Olit tyytyväinen asiakas kauan'],
  ['Olisin halunnut tietää tästä aiemmin', 'Olisit halunnut tietää tästä aiemmin'],
  ['Asun yksin ja porras on jyrkkä', 'Asut yksin, ja porras on jyrkkä'],
  ['Tyttäreni käyttää pyörää joka päivä', 'Tyttäresi käyttää pyörää joka päivä'],
  ['vaimoni sai saman kirjeen', 'vaimosi sai saman kirjeen'],
  [
    'Poikani koulu alkaa elokuussa eikä hänellä ole laskinta',
    'Poikasi koulu alkaa elokuussa, eikä hänellä ole laskinta',
  ],
  ['Mielestäni hinta on virheellinen', 'Mielestäsi hinta on virheellinen'],
  ['mun mielestä tää ei oo reilua', 'mielestäsi tämä ei ole reilua'],
  ['Musta tuntuu että kukaan ei lue näitä', 'Sinusta tuntuu, että kukaan ei lue näitä'],
  ['Ostin mustan repun', 'Ostit mustan repun'],
  ['Käytän teidän palvelua päivittäin', 'Käytät palveluamme päivittäin'],
  ['Kirjauduin ulos ja takaisin sisään', 'Kirjauduit ulos ja takaisin sisään'],
  ['Näin virheilmoituksen kun painoin nappia', 'Näit virheilmoituksen, kun painoit nappia'],
  ['Se meni näin', 'Se meni näin'],
  ['Kirjoitin teille jo huhtikuussa', 'Kirjoitit meille jo huhtikuussa'],
  ['Siirsin sopimuksen isälleni', 'Siirsit sopimuksen isällesi'],
  ['Unohdin salasanani', 'Unohdit salasanasi'],
  ['Löysin tuotteen halvemmalla muualta', 'Löysit tuotteen halvemmalla muualta'],
  ['Tilasimme toimistollemme kymmenen näyttöä', 'Tilasitte toimistollenne kymmenen näyttöä'],
  ['olemme käyttäneet palveluanne vuosia', 'olette käyttäneet palveluamme vuosia'],
  ['Ruudulla lukee "maksu hylätty"', 'Ruudulla lukee "maksu hylätty"'],
  ['Laite piippaa yöllä', 'Laite piippaa yöllä'],
  ['Jätin tilauksen kesken', 'Jätit tilauksen kesken'],
  ['Pelkään että varaus raukeaa', 'Pelkäät, että varaus raukeaa'],
  ['pyydän hyvitystä', 'pyydät hyvitystä'],
  ['Ymmärrän viiveen', 'Ymmärrät viiveen'],
  ['Tein tilauksen puhelimella', 'Teit tilauksen puhelimella'],
  ['Hain paketin ja se oli märkä', 'Hait paketin, ja se oli märkä'],
  ['laskuttajanne nimi puuttuu', 'laskuttajamme nimi puuttuu'],
  ['Vika ilmestyi, kun päivitin ohjelman', 'Vika ilmestyi, kun päivitit ohjelman'],
  ['Sain väärän takin ja laskun', 'Sait väärän takin ja laskun'],
  ['en saa tunnuksia toimimaan', 'et saa tunnuksia toimimaan'],
  ['Ajan peruminen ei onnistu', 'Ajan peruminen ei onnistu'],
  ['lapseni on allerginen pähkinöille', 'lapsesi on allerginen pähkinöille'],
  ['Kuulin naapurilta, että teillä on uusi hinnasto', 'Kuulit naapurilta, että meillä on uusi hinnasto'],
];

/** The customer writes "Te" and is answered with "te". */
const POLITE: readonly (readonly [string, string])[] = [
  ['Tilasin Teiltä verhot', 'Tilasitte meiltä verhot'],
  ['Pyydän Teiltä selvitystä varauksestani', 'Pyydätte meiltä selvitystä varauksestanne'],
  [
    'En ole saanut Teiltä vahvistusta, vaikka kirjoitin kahdesti',
    'Ette ole saanut meiltä vahvistusta, vaikka kirjoititte kahdesti',
  ],
  ['Minulle on luvattu hyvitys', 'Teille on luvattu hyvitys'],
  ['Haluaisin siirtää aikani ensi kuulle', 'Haluaisitte siirtää aikanne ensi kuulle'],
  ['Mielestäni laskunne on liian suuri', 'Mielestänne laskumme on liian suuri'],
  ['Olen asiakkaanne vuodesta 2009', 'Olette asiakkaamme vuodesta 2009'],
  ['Tyttäreni ei saanut kirjettä', 'Tyttärenne ei saanut kirjettä'],
  ['Meille tuli väärä sohva', 'Teille tuli väärä sohva'],
];

/** Unknown verbs, orders, questions, words to the agent in person, quotes of a person, broken letters, emoji in the middle. */
const UNSURE = [
  'Meidän autossa on teidän asentama lukko',
  'Kuittasin paketin mutta se oli tyhjä',
  'Voinko palauttaa tuotteen',
  'Lähettäkää uusi lasku',
  'Peru tilaukseni',
  'vaihda väri siniseksi',
  'Nyplään pitsiä kotona',
  'Buuttasin reitittimen kolmesti',
  'mun vekotin on rikki',
  'teidän hieno systeemi hajosi',
  'voit soittaa minulle',
  'sanoit että tilaus peruttiin',
  'sun pitää auttaa minua',
  'Hän sanoi "en voi auttaa"',
  'me tilattiin sohva teiltä',
  'me ollaan odotettu viikko',
  'lapsen tod?stus on v??rin',
  'Kiitos kun autoit minua',
  'No 😡 sain taas väärän koon',
];

describe('a Finnish clause in the second person', () => {
  it.each(SAID)('%s', (said, told) => {
    expect(reflect(said, 'fi', 'singular')).toBe(told);
  });

  it.each(POLITE)('politely: %s', (said, told) => {
    expect(reflect(said, 'fi', 'plural')).toBe(told);
  });

  it.each(UNSURE)('is left alone when unsure: %s', (said) => {
    expect(reflect(said, 'fi', 'singular')).toBeUndefined();
  });

  it('holds no first person afterwards', () => {
    const first = /(?<![\p{L}])(?:minä|minu\p{L}+|mä|mun|mulla|en|enkä|olen|olin|oon)(?![\p{L}])/iu;
    expect(SAID.filter(([, told]) => first.test(told))).toEqual([]);
  });
});

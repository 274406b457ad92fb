import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { finnishDictionary, provideDictionary } from '../../../../utils/language/fi/voikko/inUse';
import { reflect, reflectQuestion } from '../../../../utils/listening/reflect';
import { findDictionary } from '../../../tools/prepare/dictionary.mjs';
import { askVoikko, describeWithDictionary } from './dictionary';

/** What customers say, and how it is said back to one of them. */
const SAID: readonly (readonly [string, string])[] = [
  ['avaimet ei koskaan tullu perille', 'avaimet eivät koskaan tulleet perille'],
  ['liput on jääny tulematta', 'liput ovat jääneet tulematta'],
  ['saranat irtosi ja melkein osui lattiaan', 'saranat irtosivat ja melkein osuivat lattiaan'],
  ['valot sammui ja myyjä ei vastannut', 'valot sammuivat, ja myyjä ei vastannut'],
  ['ohjelma kirjas mut ulos', 'ohjelma kirjasi sinut ulos'],
  ['tein niinku neuvoitte ja tilasin uuden', 'teit, kuten neuvoimme, ja tilasit uuden'],
  ['portti väittää että kortti on vanha', 'portti väittää, että kortti on vanha'],
  ['en voi tulla ellei hissi toimi', 'et voi tulla, ellei hissi toimi'],
  ['mul on ollu kaks viikkoo netti poikki', 'sinulla on ollut kaksi viikkoa netti poikki'],
  ['Entä jos pakkaus on rikki', 'kysyit, entä jos pakkaus on rikki'],
  ['Nyplään pitsiä kotona', 'Nypläät pitsiä kotona'],
  ['Buuttasin reitittimen kolmesti', 'Buuttasit reitittimen kolmesti'],
  ['mun vekotin on rikki', 'vekottimesi on rikki'],
  ['teidän hieno systeemi hajosi', 'hieno systeemimme hajosi'],
  ['mun uudessa punaisessa takissa on reikä', 'uudessa punaisessasi takissa on reikä'],
  ['asiakaspalaverit katkee kesken joka päivä', 'asiakaspalaverit katkeavat kesken joka päivä'],
  ['Adminit (3 kpl) ei pääse sisään, muut pääsee', 'Adminit (3 kpl) eivät pääse sisään, muut pääsevät'],
  [
    'meidän workspacen SSO lakkas toimimasta eilisen releasen jälkeen',
    'teidän workspacen SSO lakkasi toimimasta eilisen releasen jälkeen',
  ],
  ['Teidän Antti lupas soittaa mulle perjantaina', 'Meidän Antti lupasi soittaa sinulle perjantaina'],
  ['laskut tulee väärään osotteeseen', 'laskut tulevat väärään osoitteeseen'],
  ['Luulin että taloyhtiö hoitaa', 'Luulit, että taloyhtiö hoitaa'],
  ['Teen etätöitä ja asiakaspalaverit katkee', 'Teet etätöitä, ja asiakaspalaverit katkeavat'],
  ['tarttisin viis uutta tuolia ennen lauantaita', 'tarvitsisit viisi uutta tuolia ennen lauantaita'],
  ['me tilattiin sohva teiltä', 'tilasitte sohvan meiltä'],
  ['me ollaan odotettu viikko', 'olette odottaneet viikon'],
  ['Kävin kaupast kyselemäs mut ei ollu ketään', 'Kävit kaupasta kyselemässä, mutta ei ollut ketään'],
  ['puhelimes ei oo kenttää', 'puhelimessa ei ole kenttää'],
  ['paketi on hukassa', 'paketti on hukassa'],
  ['Jonotin tunnin ja linja katkesi', 'Jonotit tunnin, ja linja katkesi'],
  ['Suutuin ja lähdin kotiin', 'Suutuit ja lähdit kotiin'],
  ['Mummoni syntymäpäivät ovat lauantaina', 'Mummosi syntymäpäivät ovat lauantaina'],
  ['Kuittasin paketin mutta se oli tyhjä', 'Kuittasit paketin, mutta se oli tyhjä'],
  ['en saanu tekstaria enkä sähköpostia', 'et saanut tekstaria etkä sähköpostia'],
  ['Maalasin seinän ja väri lohkeili', 'Maalasit seinän, ja väri lohkeili'],
  [
    'mun tilaus 3345 ei oo tullu vaikka lupasitte toimittaa sen maanantaina',
    'tilauksesi 3345 ei ole tullut, vaikka lupasimme toimittaa sen maanantaina',
  ],
  ['me ei olla saatu mitään vastausta', 'ette ole saaneet mitään vastausta'],
  ['me tilattiin teiltä uusi sohva, joka on rikki', 'tilasitte meiltä uuden sohvan, joka on rikki'],
  ['me oltiin koko päivä kotona', 'olitte koko päivä kotona'],
  ['Kuljettaja laitto paketin väärään paikkaan', 'Kuljettaja laittoi paketin väärään paikkaan'],
  ['Lasten potkupyörät tulivat ilman polkimia', 'Lasten potkupyörät tulivat ilman polkimia'],
  ['Mun piti päästä Turkuun eilen illalla', 'Sinun piti päästä Turkuun eilen illalla'],
  [
    'Tyttärelläni on lauantaina synttärit, ja pyörä on lahja',
    'Tyttärelläsi on lauantaina synttärit, ja pyörä on lahja',
  ],
  ['en kehtaa enää kysyä', 'et kehtaa enää kysyä'],
  ['käytiin liikkeessä mut kukaan ei tienny mitään', 'kävitte liikkeessä, mutta kukaan ei tiennyt mitään'],
  ['Ymmärrän kyllä, että teillä on kiire', 'Ymmärrät kyllä, että meillä on kiire'],
  [
    'Lasku pitäisi maksaa huomenna enkä pääse kirjautumaan',
    'Lasku pitäisi maksaa huomenna, etkä pääse kirjautumaan',
  ],
  [
    'Äitini asuu yksin ja hänen turvapuhelimensa ei toimi',
    'Äitisi asuu yksin, ja hänen turvapuhelimensa ei toimi',
  ],
  ['sähköt katkes ja pakastin sammu', 'sähköt katkesivat, ja pakastin sammui'],
  [
    'tyttären synttärit on lauantaina ja polkupyörä pitäis olla siihen mennessä kasattuna',
    'tyttären synttärit ovat lauantaina, ja polkupyörä pitäisi olla siihen mennessä kasattuna',
  ],
  ['mun tytär täyttää lauantaina seitsemän', 'tyttäresi täyttää lauantaina seitsemän'],
  ['Verhoilin tuolin uudestaan viime kesänä', 'Verhoilit tuolin uudestaan viime kesänä'],
  ['Nukahdin sohvalle ja missasin puhelunne', 'Nukahdit sohvalle ja missasit puhelumme'],
  ['Lukittauduin ulos omasta asunnostani', 'Lukittauduit ulos omasta asunnostasi'],
  ['Minua jännittää huominen leikkaus', 'Sinua jännittää huominen leikkaus'],
  ['Autoni jäi hinausauton lavalle', 'Autosi jäi hinausauton lavalle'],
  ['en pääse mun tilille', 'et pääse tilillesi'],
  ['Ihmettelen, miksi minulta veloitettiin kahdesti', 'Ihmettelet, miksi sinulta veloitettiin kahdesti'],
  ['meidän koira söi kengän', 'koiranne söi kengän'],
  ['meidän uusi astianpesukone ei käynnisty', 'uusi astianpesukoneenne ei käynnisty'],
  ['Pihtaan lämmitystä koska lasku pelottaa', 'Pihtaat lämmitystä, koska lasku pelottaa'],
  ['Mulla meni hermot', 'Sinulla meni hermot'],
  [
    'Lapsenlapseni valmistuu ylioppilaaksi kesäkuun ensimmäisenä lauantaina',
    'Lapsenlapsesi valmistuu ylioppilaaksi kesäkuun ensimmäisenä lauantaina',
  ],
  ['Ohjelmoin termostaatin ohjeenne mukaan', 'Ohjelmoit termostaatin ohjeemme mukaan'],
  [
    'Laskun eräpäivä on 3.5. enkä voi maksaa ennen palkkapäivää',
    'Laskun eräpäivä on 3.5., etkä voi maksaa ennen palkkapäivää',
  ],
  ['Asiakaspalvelijanne neuvoi minua odottamaan', 'Asiakaspalvelijamme neuvoi sinua odottamaan'],
  ['Teiltä luvattiin soittaa takaisin', 'Meiltä luvattiin soittaa takaisin'],
  [
    'Teidän myyjä vakuutti, että matto sopii lattialämmitykseen',
    'Myyjämme vakuutti, että matto sopii lattialämmitykseen',
  ],
  ['Vuokraamme mökkiä kesäisin', 'Vuokraatte mökkiä kesäisin'],
  ['emme pääse muuttamaan ennen kuin avaimet tulee', 'ette pääse muuttamaan ennen kuin avaimet tulevat'],
  ['Sovittiin, että tulette tiistaina kello kymmenen', 'Sovittiin, että tulemme tiistaina kello kymmenen'],
  ['lupasitte et hoidatte asian', 'lupasimme, että hoidamme asian'],
  ['Toimme koneen huoltoonne maanantaina', 'Toitte koneen huoltoomme maanantaina'],
  ['Ompelukoneeni jumittaa', 'Ompelukoneesi jumittaa'],
  [
    'sain teiltä väärän koon ja ootan edelleen palautuslappua',
    'sait meiltä väärän koon ja odotat edelleen palautuslappua',
  ],
  ['mun lapsen turvaistuin on väärän värinen', 'lapsesi turvaistuin on väärän värinen'],
  ['Olisin tarvinnut sen jo viime viikolla', 'Olisit tarvinnut sen jo viime viikolla'],
  ['nää hinnat on ihan järkyttäviä', 'nämä hinnat ovat ihan järkyttäviä'],
  [
    'Kirjauduin sisään pankkitunnuksilla mutta sivu jäi pyörimään',
    'Kirjauduit sisään pankkitunnuksilla, mutta sivu jäi pyörimään',
  ],
  ['Ehdin juuri ja juuri junaan', 'Ehdit juuri ja juuri junaan'],
  ['Pakastin on rikki', 'Pakastin on rikki'],
  [
    'neule on mukava mut se kutistu ekassa pesussa',
    'neule on mukava, mutta se kutistui ensimmäisessä pesussa',
  ],
  ['enkä saa sitä korjatuks', 'etkä saa sitä korjatuksi'],
  ['kortti on kyl ihan uus', 'kortti on kyllä ihan uusi'],
  ['Mummo ei pääse portaita', 'Mummosi ei pääse portaita'],
  ['Äiti ja vauva voivat hyvin', 'Äiti ja vauva voivat hyvin'],
  [
    'kävin liikkeessä kahdesti ja joka kerta luvattiin soittaa',
    'kävit liikkeessä kahdesti, ja joka kerta luvattiin soittaa',
  ],
  ['Haluaisimme perua varauksemme', 'Haluaisitte perua varauksenne'],
  ['Peruisin tilauksen, jos se on vielä mahdollista', 'Peruisit tilauksen, jos se on vielä mahdollista'],
  ['ostin lipun pojalleni joka asuu Oulussa', 'ostit lipun pojallesi, joka asuu Oulussa'],
];

/** Questions and orders, told back with "te". */
const ASKED: readonly (readonly [string, string])[] = [
  ['voitteko kattoo mun hakemuksen', 'toivotte, että katsomme hakemuksenne'],
  ['moneltako avaatte huomenna', 'haluatte tietää, moneltako avaamme huomenna'],
  ['saako teiltä lahjapaketteja, teen tilauksen tänään', 'haluatte tietää, saako meiltä lahjapaketteja'],
  ['Kerrotko Antille terveisiä?', 'toivotte, että kerromme Antille terveisiä'],
  ['Voisitteko lähettää minulle uuden laskun?', 'toivotte, että lähetämme teille uuden laskun'],
  [
    'Voisitko ystävällisesti siirtää varaukseni ensi viikkoon?',
    'toivotte, että siirrämme varauksenne ensi viikkoon',
  ],
  ['Lähettäkää uusi lasku sähköpostiini', 'toivotte, että lähetämme uuden laskun sähköpostiinne'],
  ['Peru tilaukseni', 'toivotte, että perumme tilauksenne'],
  ['Palauttakaa rahat tililleni', 'toivotte, että palautamme rahat tilillenne'],
  ['Lähetättekö ulkomaille?', 'haluatte tietää, lähetämmekö ulkomaille'],
  ['Lähetättekö minulle kuitin?', 'toivotte, että lähetämme teille kuitin'],
  ['Saisinko uuden avaimen?', 'haluaisitte uuden avaimen'],
  ['Voisinko vaihtaa koon vielä?', 'haluaisitte vaihtaa koon vielä'],
  ['Onnistuuko palautus vielä huomenna?', 'toivotte, että palautus onnistuu vielä huomenna'],
  ['Onnistuisiko teiltä sohvan nouto?', 'toivotte, että meiltä sohvan nouto onnistuisi'],
  [
    'Olisiko mahdollista siirtää aika ensi viikkoon?',
    'kysytte, olisiko mahdollista siirtää aika ensi viikkoon',
  ],
  ['Tiedättekö milloin paketti tulee?', 'haluatte tietää, milloin paketti tulee'],
  ['Osaatko sanoa, onko tuotetta varastossa?', 'haluatte tietää, onko tuotetta varastossa'],
  ['Oletteko auki sunnuntaina?', 'haluatte tietää, olemmeko auki sunnuntaina'],
  ['Milloin saan rahani takaisin?', 'haluatte tietää, milloin saatte rahanne takaisin'],
  ['olisko mahdollista saada lasku sähköpostiin?', 'kysytte, olisiko mahdollista saada lasku sähköpostiin'],
  ['Voitteko tarkistaa asian?', 'toivotte, että tarkistamme asian'],
  ['Voiko koon vaihtaa?', 'haluatte tietää, voiko koon vaihtaa'],
  ['Miksi mun tilaus on peruttu?', 'haluatte tietää, miksi tilauksenne on peruttu'],
  ['Paljonko maksan tästä?', 'haluatte tietää, paljonko maksatte tästä'],
  ['Saisimmeko uuden laskun?', 'haluaisitte uuden laskun'],
  ['Voisitko kertoa, missä tilaukseni on?', 'haluatte tietää, missä tilauksenne on'],
  ['Soita minulle huomenna', 'toivotte, että soitamme teille huomenna'],
  ['kertokaa miten tästä pääsee eroon', 'toivotte, että kerromme, miten tästä pääsee eroon'],
  [
    'Pystyisittekö toimittamaan sen jo torstaina?',
    'toivotte, että pystyisimme toimittamaan sen jo torstaina',
  ],
  ['Voisitteko olla yhteydessä minuun?', 'toivotte, että voisimme olla yhteydessä teihin'],
  ['Saako tästä kuitin?', 'haluatte tietää, saako tästä kuitin'],
  ['Mistä löydän takuuehdot?', 'haluatte tietää, mistä löydätte takuuehdot'],
  ['Ehtiikö se ees siihen?', 'haluatte tietää, ehtiikö se edes siihen'],
  ['Miten toimin jos paketti ei tule?', 'haluatte tietää, miten toimitte, jos paketti ei tule'],
  ['Montako päivää joudun odottamaan?', 'haluatte tietää, montako päivää joudutte odottamaan'],
  ['Voitko laittaa mulle ohjeet meiliin?', 'toivotte, että laitamme teille ohjeet meiliin'],
  ['Voisitteko sen tarkistaa?', 'toivotte, että tarkistamme sen'],
  ['Lisätkää tuo huomioon', 'toivotte, että lisäämme tuon huomioon'],
  ['Voinko palauttaa sen, jos lappu on irti?', 'haluatte tietää, voitteko palauttaa sen, jos lappu on irti'],
  ['Miksi ette vastaa?', 'haluatte tietää, miksi emme vastaa'],
  ['Milloin aiotte soittaa?', 'haluatte tietää, milloin aiomme soittaa'],
  ['Kuinka kauan minun pitää vielä odottaa?', 'haluatte tietää, kuinka kauan teidän pitää vielä odottaa'],
  ['Hoidatteko asian kuntoon?', 'toivotte, että hoidamme asian kuntoon'],
  ['Myyttekö varaosia?', 'haluatte tietää, myymmekö varaosia'],
  ['Onnistuuko koon vaihto?', 'toivotte, että koon vaihto onnistuu'],
  ['Korjatkaa se ja lähettäkää uusi', 'toivotte, että korjaamme sen ja lähetämme uuden'],
  [
    'Perukaa tilaus ja palauttakaa ylimääräinen 15 euroa',
    'toivotte, että perumme tilauksen ja palautamme ylimääräiset 15 euroa',
  ],
  ['Voisitteko tarkistaa laskun ja lähettää uuden?', 'toivotte, että tarkistamme laskun ja lähetämme uuden'],
  ['viitsisitkö soittaa mulle takas?', 'toivotte, että soitamme teille takaisin'],
];

/** Said to the agent in person, broken letters, thanks. */
const UNSURE = [
  'lapsen tod?stus on v??rin',
  'voit soittaa minulle',
  'sanoit että tilaus peruttiin',
  'kiitos et vastasitte nopeesti',
  'JoÃ¤, en pÃ¤Ã¤se sisÃ¤Ã¤n',
];

/** Words of the customers' own that no dictionary holds. */
const NOT_IN_A_DICTIONARY = /^(?:adminit|workspacen|sso|releasen|buuttasit|missasit|tekstaria|meiliin)$/i;

describeWithDictionary('a Finnish clause in the second person, with the dictionary', (dictionary) => {
  beforeAll(async () => {
    provideDictionary({
      read: async () => new Uint8Array(readFileSync(findDictionary()?.path ?? '')),
      failed: (problem) => {
        throw problem;
      },
    });
    await finnishDictionary();
  });
  afterAll(() => provideDictionary(undefined));

  it.each(SAID)('%s', (said, told) => {
    expect(reflect(said, 'fi', 'singular')).toBe(told);
  });

  it.each(ASKED)('%s', (asked, told) => {
    expect(reflectQuestion(asked, 'fi', 'plural')).toBe(told);
  });

  it.each(UNSURE)('is left alone when unsure: %s', (said) => {
    expect(reflect(said, 'fi', 'singular')).toBeUndefined();
  });

  it('is made of words that Voikko accepts', () => {
    const made = [...SAID, ...ASKED].flatMap(([, told]) => told.match(/\p{L}+/gu) ?? []);
    const verdicts = askVoikko(made);
    expect(made.length).toBeGreaterThan(400);
    expect(
      made.filter((word) => verdicts?.get(word)?.isCorrect === false && !NOT_IN_A_DICTIONARY.test(word)),
    ).toEqual([]);
    expect(dictionary.forms('tilasit').length).toBeGreaterThan(0);
  });
});

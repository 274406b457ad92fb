import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'fi/tried',
  kind: 'tried',
  language: 'fi',
  cues: [
    '(?:puhdistin|putsasin|pyyhin|kiristin|öljysin|imuroin|huuhtelin|mittasin|säädin|kytkin|kalibroin|nollasin|vertasin) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
    'vaihdoin (?!(?:\\p{L}+ )?(?:liittym~|pankki~|yhtiö~|toimittaja~|sähköyhtiö~|osoite~|osoittee~|numero~|nimen|nimeä|sukunime~|työ~|asun~|operaattori~|sopimu~|tariffi~|koulu~|päivä~|aika~|ajan|lääkäri~|teille|teihin)(?![\\p{L}]))\\p{L}{3,}',
    'katsoin (?:\\p{L}+ )?(?:jo|myös|ensin|kaikki|joka|moneen kertaan) \\p{L}{3,}',
    'katsoin (?:jo |myös )?\\p{L}*(?:roskaposti~|ohje~|postilaatiko~|asetuks~|kansio~)',
    'avasin (?:kaikki|jokaisen|luuku~|kanne~|korki~|jo|koko)',
    'poistin (?:sen|sovelluksen|ohjelman|appin|laitteen|tilin) ja',
    '(?:olen|oon|ollaan|olemme) (?:\\p{L}+ ){0,3}(?:yrittän~|kokeil~|testan~|käynnistän~|soittan~|vaihtan~|tarkista(?:nut|nu|neet|ttu)|asenta(?:nut|nu|neet|ttu)|päivittä(?:nyt|ny|neet)|päivitetty|tyhjentä(?:nyt|ny)|tyhjennetty|kysyn~|laittan~|lähettän~|ilmoittan~|reklamoin~|odottan~|etsin~|pyytän~)',
    '(?:on|ollaan|oli) (?:jo |nyt |myös )?(?:tarkistettu|päivitetty|tyhjennetty|käynnistetty|asennettu uudelleen|testattu|kokeiltu|resetoitu|nollattu)',
    '(?:yritin|kokeilin|testasin|käynnistin|soitin|soittelin|vaihdoin (?:jo |myös |uuden |sen )?(?:kaapeli~|piuha~|johdo~|selai~|pariston|paristot|akun|salasanan|lampun|asetuk~|verko~|sulak~|reititti~)|tarkistin|asensin|päivitin|tyhjensin|resetoin|nollasin|kysyin|reklamoin|valitin|etsin|jonotin|odotin puhelimessa|puhuin|chattasin|yritettiin|kokeiltiin|soitettiin|yritimme|kokeilimme|soitimme|tarkistimme|buuttasin|irrotin|poistin ja)',
    '(?:laitoin|lähetin|kirjoitin|kirjotin|täytin) (?:\\p{L}+ ){0,3}(?:viesti~|sähköposti~|maili~|meili~|lomak~|saman|jo|teille|kysymyk~|reklamaatio~|hakemuk~|palaut~)',
    '(?:ei|eikä) (?:auttanut|auttanu|auta)',
    '(?:kävin|kävimme|käytiin|olen käynyt|oon käyny) (?:\\p{L}+ ){1,4}läpi',
    'mikään ei auta',
    'uudelleenkäynnist~',
    'buut(?:tailu|ata|attu)',
  ],
  unless: [
    '(?:sanoin|kerroin|kirjoitin|mainitsin) (?:\\p{L}+ )?jo,? (?:et|että)',
    'yritin tilata',
    '(?:aion|voin|pitäisikö|pitäskö|pitäiskö|kannattaako|haluan|haluaisin) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ['Kävin pussin läpi kahteen kertaan.', 'Kävin pussin läpi kahteen kertaan'],
    ['Katsoin myös eteisen kaapista.', 'Katsoin myös eteisen kaapista'],
    ['Vaihdoin letkun ja kiristin mutterit.', 'Vaihdoin letkun ja kiristin mutterit'],
    ['Avasin kaikki kannet ja puhdistin rullan.', 'Avasin kaikki kannet ja puhdistin rullan'],
    ['Käynnistin modeemin uudestaan ja vaihdoin piuhan.', 'Käynnistin modeemin uudestaan ja vaihdoin piuhan'],
    ['Oon jo kokeillu kahta eri selainta.', 'Oon jo kokeillu kahta eri selainta'],
  ],
  silent: [
    'Vaihdoin osoitetta kesällä.',
    'Sanoin jo että käynnistin sen.',
    'Kannattaako mun vaihtaa salasana?',
    'Lamppu ei syty.',
  ],
} satisfies PointExamples;

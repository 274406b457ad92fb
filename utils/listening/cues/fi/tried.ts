import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'fi/tried',
  kind: 'tried',
  language: 'fi',
  cues: [
    '(?:olen|oon|ollaan|olemme) (?:\\p{L}+ ){0,3}(?:yrittän~|kokeil~|testan~|käynnistän~|soittan~|vaihtan~|tarkista(?:nut|nu|neet|ttu)|asenta(?:nut|nu|neet|ttu)|päivittä(?:nyt|ny|neet)|päivitetty|tyhjentä(?:nyt|ny)|tyhjennetty|kysyn~|laittan~|lähettän~|ilmoittan~|reklamoin~|odottan~|etsin~|pyytän~)',
    '(?:on|ollaan|oli) (?:jo |nyt |myös )?(?:tarkistettu|päivitetty|tyhjennetty|käynnistetty|asennettu uudelleen|testattu|kokeiltu|resetoitu|nollattu)',
    '(?:yritin|kokeilin|testasin|käynnistin|soitin|soittelin|vaihdoin (?:jo |myös |uuden |sen )?(?:kaapeli~|piuha~|johdo~|selai~|pariston|paristot|akun|salasanan|lampun|asetuk~|verko~|sulak~|reititti~)|tarkistin|asensin|päivitin|tyhjensin|resetoin|nollasin|kysyin|reklamoin|valitin|etsin|jonotin|odotin puhelimessa|puhuin|chattasin|yritettiin|kokeiltiin|soitettiin|yritimme|kokeilimme|soitimme|tarkistimme|buuttasin|irrotin|poistin ja)',
    '(?:laitoin|lähetin|kirjoitin|kirjotin|täytin) (?:\\p{L}+ ){0,3}(?:viesti~|sähköposti~|maili~|meili~|lomak~|saman|jo|teille|kysymyk~|reklamaatio~|hakemuk~|palaut~)',
    '(?:ei|eikä) (?:auttanut|auttanu|auta)',
    'mikään ei auta',
    'uudelleenkäynnist~',
    'buut(?:tailu|ata|attu)',
  ],
  unless: [
    'yritin tilata',
    '(?:aion|voin|pitäisikö|pitäskö|pitäiskö|kannattaako|haluan|haluaisin) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ['Käynnistin modeemin uudestaan ja vaihdoin piuhan.', 'Käynnistin modeemin uudestaan ja vaihdoin piuhan'],
    ['Oon jo kokeillu kahta eri selainta.', 'Oon jo kokeillu kahta eri selainta'],
  ],
  silent: ['Kannattaako mun vaihtaa salasana?', 'Lamppu ei syty.'],
} satisfies PointExamples;

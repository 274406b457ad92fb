const AINO = {
  queue: 'Asiakaspalvelu',
  to: 'tuki@example.fi',
  from: 'aino.makela@asiakas.example',
  name: 'Aino Mäkelä',
};
const JOHN = {
  queue: 'Support',
  to: 'support@example.com',
  from: 'john.smith@customer.example',
  name: 'John Smith',
};

/**
 * The tickets that a fresh Request Tracker gets, in the order of their numbers. `by`: customer (a mail), agent (a reply) or
 * note (a private comment); `from` in a mail: another mailbox than the requestor's.
 */
export const tickets = [
  {
    ...AINO,
    subject: 'Lasku 3310 on väärin',
    messages: [
      {
        by: 'customer',
        text: 'Hei,\n\nsain tänään laskun 3310, ja siinä on kaksi kuukautta, vaikka tilasin liittymän vasta 15.3.2026. Eräpäivä on perjantaina, ja mua huolettaa, että joudun maksamaan turhasta. Voitteko korjata laskun ennen sitä?\n\nYstävällisin terveisin\nAino Mäkelä\n-- \nAino Mäkelä\nTilitoimisto Mäkelä\np. 040 555 0199',
      },
      {
        by: 'agent',
        text: 'Hei Aino,\n\nkiitos viestistäsi. Selvitän laskun tänään. Lähetätkö vielä asiakasnumerosi?\n\nTerveisin\nAnna',
      },
      {
        by: 'customer',
        text: 'Asiakasnumero on 55012.\n\nOn Mon, 16 Mar 2026 Anna Virtanen via RT wrote:\n> Hei Aino,\n>\n> kiitos viestistäsi. Selvitän laskun tänään.\n> Lähetätkö vielä asiakasnumerosi?\n>\n> Terveisin\n> Anna\n\n-- \nAino Mäkelä\np. 040 555 0199',
      },
      {
        by: 'note',
        text: 'Sisäinen: hyvitys 49,90 € on aiheellinen. Asiakas uhkasi eilen puhelimessa vaihtaa operaattoria.',
      },
      { by: 'customer', text: 'Hei, onko tästä jo tietoa? Mä en ehdi enää soittaa.\n\nAino' },
    ],
  },
  {
    ...JOHN,
    subject: 'Cannot sign in after the update',
    messages: [
      {
        by: 'customer',
        text: 'Hi,\n\nsince the update on Tuesday I cannot sign in: the page says "Invalid code" every time. I have tried two browsers. I need the report for a meeting on Friday.\n\nBest regards,\nJohn Smith',
      },
      {
        by: 'agent',
        text: 'Hello John,\n\nthank you for telling us. Which time did you try last?\n\nKind regards,\nAnna',
      },
      {
        by: 'customer',
        text: 'It failed at 14:32, also in a private window.\n\nOn 17 Mar 2026, Anna Virtanen via RT wrote:\n\n> Hello John,\n> thank you for telling us. Which time did you try last?',
        html: '<div dir="ltr">It failed at <b>14:32</b>, also in a private window.<br><ul><li>Browser: Firefox</li><li>System: Windows 11</li></ul></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Mar 17, 2026 at 10:00 AM Anna Virtanen via RT wrote:<br></div><blockquote class="gmail_quote">Hello John,<br>thank you for telling us. Which time did you try last?</blockquote></div>',
      },
      {
        by: 'note',
        text: 'Internal: the account is locked after too many attempts. The customer was angry on the phone.',
      },
    ],
  },
  {
    ...AINO,
    from: 'pekka.niemi@posti.example',
    name: 'Pekka Niemi',
    subject: 'Tilaus 88231 ei oo tullut',
    messages: [
      {
        by: 'customer',
        text: 'Moi!\n\nTilauksen 88231 piti tulla viime perjantaina. Seuranta ei ole päivittynyt viiteen päivään. Missä mun paketti on?\n\nT. Pekka',
        html: '<html><body><p>Moi!</p><p>Tilauksen <strong>88231</strong> piti tulla viime perjantaina. Seuranta ei ole päivittynyt viiteen päivään.<br>Missä mun paketti on?</p><p>T. Pekka</p><table border="0"><tr><td>Pekka Niemi</td><td>Niemen Pyörä</td></tr></table></body></html>',
      },
      {
        by: 'agent',
        who: 'mikko',
        text: 'Hei Pekka,\n\npahoittelut viiveestä. Kysyn kuljetusliikkeestä ja vastaan huomenna.\n\nMikko',
      },
      { by: 'customer', text: 'Ok kiitos. Jos se on kadonnut, haluan rahat takaisin enkä uutta pakettia 😕' },
    ],
  },
  {
    ...JOHN,
    from: 'maria.garcia@client.example',
    name: 'María García-López',
    subject: 'Refund for order #A-7781 <partial> & VAT',
    messages: [
      {
        by: 'customer',
        text: 'Hello,\n\nI sent back two of the three items of order #A-7781 on 2 March. The refund was EUR 34.00, and I expected EUR 51.00. Does it include VAT?\n\nThanks,\nMaría',
      },
      {
        by: 'agent',
        text: 'Hi María,\n\nthank you for the details. I am checking this with our warehouse.\n\nBest,\nAnna',
      },
      { by: 'customer', text: 'My bank shows EUR 34.00. <script>alert(1)</script> שלום 🙏' },
      {
        by: 'customer',
        from: 'maria@home.example',
        name: 'María G',
        text: 'Writing from my other mailbox: it arrived today, thank you!',
      },
    ],
  },
  {
    ...AINO,
    from: 'liisa.laine@yritys.example',
    name: 'Liisa Laine',
    subject: 'Sopimuksen päättäminen',
    messages: [
      {
        by: 'customer',
        text: 'Hei\n\nHaluan päättää sopimuksen 3001-44 huhtikuun loppuun. Lähetättekö vahvistuksen kirjallisena?\n\nLiisa Laine',
      },
      { by: 'agent', text: 'Hei Liisa, sopimus 3001-44 päättyy 30.4.2026. Vahvistus on liitteenä.' },
      { by: 'customer', text: 'Kiitos nopeasta vastauksesta! Saanko vielä loppulaskun PDF:nä?' },
    ],
  },
  {
    ...JOHN,
    from: 'api@partner.example',
    name: 'Partner API',
    subject: 'Deliveries fail with 502',
    messages: [
      {
        by: 'customer',
        text: 'Since 06:00 about a third of our deliveries fail with 502. Is there an incident?',
      },
      { by: 'customer', text: 'It is more than half now. Please look into it today.' },
    ],
  },
];

import { defineTexts } from './texts';

/** Helpdesks that the agent has taught, in Settings. */
export const taughtTexts = defineTexts({
  en: {
    heading: 'Helpdesks you have taught',
    none: 'When Kuule doesn’t know a page, the panel offers to be taught. What you teach is listed here.',
    hint: 'Each holds for its site alone. A file has selectors and no word of a conversation: colleagues can import it.',
    export: 'Export',
    import: 'Import a file',
    forget: 'Forget',
    undo: 'Undo',
    exported: (host: string) => `The file of ${host} is in your downloads.`,
    imported: (host: string) => `Kuule knows ${host} now. It still asks before it reads the site.`,
    forgotten: (host: string) => `${host} is forgotten.`,
    unreadable: 'The browser could not read the file. Choose it again.',
    notJson: 'This is no file of Kuule’s: it is not JSON. Choose one that was exported here.',
    otherFile: 'This file holds something else. Choose one that was exported from this list.',
    newer: 'This file was written by a newer Kuule. Update Kuule, then import it.',
    tooLarge: 'This file is too large to describe a helpdesk. Choose one that was exported here.',
    wrong: (field: string) => `The file is not whole: look at “${field}”. Nothing was taken from it.`,
  },
  fi: {
    heading: 'Opettamasi järjestelmät',
    none: 'Kun sivu on vieras, paneelissa on painike, jolla voit opettaa sen. Opettamasi järjestelmät näkyvät tässä.',
    hint: 'Kukin koskee vain omaa sivustoaan. Tiedostossa on valitsimia, ei sanaakaan keskusteluista: työkaverisi voivat tuoda sen omaan selaimeensa.',
    export: 'Vie',
    import: 'Tuo tiedosto',
    forget: 'Unohda',
    undo: 'Kumoa',
    exported: (host: string) => `Tiedosto on latauksissasi: ${host}.`,
    imported: (host: string) =>
      `Nyt tämä on tuttu: ${host}. Kuule kysyy silti luvan ennen kuin lukee sivustoa.`,
    forgotten: (host: string) => `Unohdettu: ${host}.`,
    unreadable: 'Selain ei pystynyt lukemaan tiedostoa. Valitse se uudelleen.',
    notJson: 'Tämä ei ole Kuule-tiedosto: se ei ole JSON-muodossa. Valitse täältä viety tiedosto.',
    otherFile: 'Tiedostossa on jotain muuta. Valitse tästä luettelosta viety tiedosto.',
    newer: 'Tiedoston on kirjoittanut uudempi Kuule. Päivitä Kuule ja tuo tiedosto sitten.',
    tooLarge: 'Tiedosto on liian suuri. Valitse täältä viety tiedosto.',
    wrong: (field: string) => `Tiedosto ei ole ehjä: katso kohtaa ”${field}”. Siitä ei otettu mitään.`,
  },
});

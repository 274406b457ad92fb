import type { DismissScope, Notice, RefusalReason } from '../../panel/state';
import { formatNumber } from '../format';
import { defineTexts } from '../texts';

/** What happened; then what is safe or what to do next. */
export type NoticeWords = { readonly lead: string; readonly text?: string };

export type NoticeTexts = {
  readonly done: Readonly<
    Record<Exclude<Notice['kind'], 'refused' | 'dismissed' | 'storageFailed'>, NoticeWords>
  >;
  readonly refused: Readonly<Record<RefusalReason, NoticeWords>>;
  readonly dismissed: Readonly<Record<DismissScope, NoticeWords>>;
  readonly storageFailed: Readonly<Record<Extract<Notice, { kind: 'storageFailed' }>['reason'], NoticeWords>>;
  readonly insertAnyway: string;
  readonly tryAgain: string;
  readonly copy: string;
  readonly undo: string;
  readonly often: (times: number) => string;
  readonly rest: string;
  readonly settings: string;
  readonly dashboard: string;
  readonly export: string;
  readonly close: string;
};

export const noticeTexts = defineTexts<NoticeTexts>({
  en: {
    done: {
      inserted: { lead: 'In the draft.', text: 'Ctrl+Z in the reply box takes it back.' },
      copied: { lead: 'Copied.' },
      handoverCopied: {
        lead: 'The hand-over is copied.',
        text: 'It holds the customer’s own words. Paste it into an internal note.',
      },
      reportCopied: {
        lead: 'The report is copied.',
        text: 'Paste it where you report faults. It holds no word of the page.',
      },
      notCopied: { lead: 'The browser did not allow copying.', text: 'Click the panel and try again.' },
      applied: { lead: 'Changed in the draft.', text: 'Ctrl+Z in the reply box takes it back.' },
      saved: { lead: 'Logged on this machine.' },
      waits: {
        lead: 'An insight is still open.',
        text: 'Save or cancel it, and the new one opens. What you wrote is still here.',
      },
      undone: { lead: 'Back again.' },
    },
    refused: {
      moved: {
        lead: 'The page changed to another conversation, so nothing was inserted.',
        text: 'Check that the right conversation is open.',
      },
      changed: {
        lead: 'The draft changed meanwhile, so nothing was inserted.',
        text: 'Your text is safe.',
      },
      modeUnknown: {
        lead: 'We can’t tell who would read it, so nothing was inserted.',
        text: 'Choose on the page whether it is a public reply or an internal note.',
      },
      noComposer: {
        lead: 'There is no reply box on the page, so nothing was inserted.',
        text: 'Open a reply and try again.',
      },
      notTaken: {
        lead: 'The reply box did not take the text.',
        text: 'Your own text is as it was. Copy the text and paste it yourself.',
      },
      unclear: {
        lead: 'The text did not arrive as it should.',
        text: 'Look at your draft before you send it. We took nothing away, so that nothing of yours is lost.',
      },
    },
    dismissed: {
      here: { lead: 'Dismissed here.', text: 'It may come up in another place.' },
      thread: { lead: 'Not in this thread any more.' },
      never: { lead: 'Switched off.', text: 'You can switch it on in Settings.' },
    },
    storageFailed: {
      blocked: {
        lead: 'The browser does not allow storing, so nothing was logged.',
        text: 'What you wrote is still here. Copy the quote, or allow storage for Kuule in the browser.',
      },
      full: {
        lead: 'The disk is full, so nothing was logged.',
        text: 'What you wrote is still here. Make room and save again.',
      },
      other: {
        lead: 'Saving failed, so nothing was logged.',
        text: 'What you wrote is still here. Try again, or copy the quote.',
      },
    },
    insertAnyway: 'Insert into the new draft',
    tryAgain: 'Try again',
    copy: 'Copy',
    undo: 'Undo',
    often: (times: number) =>
      `You have dismissed this rule ${formatNumber(times, 'en')} times. It can rest until you want it back.`,
    rest: 'Let it rest',
    settings: 'Settings',
    dashboard: 'Open the dashboard',
    export: 'Copy the quote',
    close: 'Close the message',
  },
  fi: {
    done: {
      inserted: { lead: 'Lisätty luonnokseen.', text: 'Ctrl+Z vastauskentässä peruu sen.' },
      copied: { lead: 'Kopioitu.' },
      handoverCopied: {
        lead: 'Yhteenveto on kopioitu.',
        text: 'Siinä on asiakkaan omia sanoja. Liitä se sisäiseen huomautukseen.',
      },
      reportCopied: {
        lead: 'Raportti on kopioitu.',
        text: 'Liitä se sinne, missä viat ilmoitetaan. Siinä ei ole sanaakaan sivulta.',
      },
      notCopied: { lead: 'Selain ei sallinut kopiointia.', text: 'Napsauta paneelia ja yritä uudelleen.' },
      applied: { lead: 'Muutos on luonnoksessa.', text: 'Ctrl+Z vastauskentässä peruu sen.' },
      saved: { lead: 'Kirjattu tälle koneelle.' },
      waits: {
        lead: 'Edellinen kirjaus on vielä kesken.',
        text: 'Tallenna tai peru se, niin uusi avautuu. Kirjoittamasi on tallessa.',
      },
      undone: { lead: 'Palautettu.' },
    },
    refused: {
      moved: {
        lead: 'Sivu vaihtui toiseen keskusteluun, joten mitään ei lisätty.',
        text: 'Tarkista, että oikea keskustelu on auki.',
      },
      changed: {
        lead: 'Luonnos muuttui välissä, joten mitään ei lisätty.',
        text: 'Tekstisi on tallessa.',
      },
      modeUnknown: {
        lead: 'Ei selviä, kuka tekstin lukisi, joten mitään ei lisätty.',
        text: 'Valitse sivulla, onko tämä julkinen vastaus vai sisäinen huomautus.',
      },
      noComposer: {
        lead: 'Sivulla ei ole vastauskenttää, joten mitään ei lisätty.',
        text: 'Avaa vastaus ja yritä uudelleen.',
      },
      notTaken: {
        lead: 'Vastauskenttä ei ottanut tekstiä vastaan.',
        text: 'Oma tekstisi on ennallaan. Kopioi teksti ja liitä se itse.',
      },
      unclear: {
        lead: 'Teksti ei mennyt perille niin kuin piti.',
        text: 'Katso luonnos läpi ennen lähettämistä. Emme poistaneet mitään, jotta mitään omaasi ei katoaisi.',
      },
    },
    dismissed: {
      here: { lead: 'Ohitettu tässä.', text: 'Se voi tulla esiin toisessa kohdassa.' },
      thread: { lead: 'Ei enää tässä ketjussa.' },
      never: { lead: 'Kytketty pois päältä.', text: 'Voit kytkeä sen takaisin päälle asetuksista.' },
    },
    storageFailed: {
      blocked: {
        lead: 'Selain ei salli tallentamista, joten mitään ei kirjattu.',
        text: 'Kirjoittamasi on yhä tässä. Kopioi lainaus tai salli tallennus selaimen asetuksista.',
      },
      full: {
        lead: 'Levy on täynnä, joten mitään ei kirjattu.',
        text: 'Kirjoittamasi on yhä tässä. Vapauta tilaa ja tallenna uudelleen.',
      },
      other: {
        lead: 'Tallennus ei onnistunut, joten mitään ei kirjattu.',
        text: 'Kirjoittamasi on yhä tässä. Yritä uudelleen tai kopioi lainaus.',
      },
    },
    insertAnyway: 'Lisää uuteen luonnokseen',
    tryAgain: 'Yritä uudelleen',
    copy: 'Kopioi',
    undo: 'Kumoa',
    often: (times: number) =>
      `Olet ohittanut tämän säännön ${formatNumber(times, 'fi')} kertaa. Se voi levätä, kunnes haluat sen takaisin.`,
    rest: 'Anna levätä',
    settings: 'Asetukset',
    dashboard: 'Avaa koontinäyttö',
    export: 'Kopioi lainaus',
    close: 'Sulje ilmoitus',
  },
});

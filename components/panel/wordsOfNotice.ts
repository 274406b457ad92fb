import type { NoticeTexts, NoticeWords } from '../i18n/panel/notice';
import type { Notice } from './state';

/** What a notice says: what happened, and what is safe or to be done next. */
export function wordsOfNotice(notice: Notice, texts: NoticeTexts): NoticeWords {
  switch (notice.kind) {
    case 'refused':
      return texts.refused[notice.reason];
    case 'dismissed':
      return notice.often === undefined
        ? texts.dismissed[notice.scope]
        : { ...texts.dismissed[notice.scope], text: texts.often(notice.often) };
    case 'storageFailed':
      return texts.storageFailed[notice.reason];
    default:
      return texts.done[notice.kind];
  }
}

import type { DetectedLanguage, Language } from '../../utils/conversation/types';
import type { ActiveTab } from '../../utils/messaging/activeTab';
import type { LogDraft, Notice, PanelView, Teaching } from '../panel/state';
import type { OpenConversation } from './useConversation';
import type { Offers } from './useOffers';
import type { Page } from './usePage';
import type { Pause } from './usePause';
import type { Site } from './useSite';

type Known = {
  readonly tab: ActiveTab | undefined;
  readonly site: Site | undefined;
  /** The tab that was read has been closed, and no other has been chosen since. */
  readonly tabClosed: boolean;
  readonly denied: boolean;
  readonly pause: Pause;
  readonly page: Page;
  readonly conversation: OpenConversation | undefined;
  readonly offers: Offers;
  readonly handover: string | undefined;
  readonly failed: boolean;
  readonly chosen: Language | undefined;
  readonly selection: string;
  readonly drift: readonly string[];
  readonly teaching: Teaching | undefined;
  readonly notice: Notice | undefined;
  readonly log: LogDraft | undefined;
};

/** The one state that the panel shows, from everything that is known. A pasted conversation needs no page. */
export function viewOf(known: Known): PanelView {
  const { tab, site, pause, page, conversation } = known;
  if (conversation?.source === 'pasted') return live(known, conversation);
  if (!tab) return { kind: 'empty' };
  if (pause.paused) {
    return {
      kind: 'paused',
      ...(pause.origin === undefined ? {} : { origin: pause.origin }),
      ...(pause.until === undefined ? {} : { until: pause.until }),
    };
  }
  if (!site && known.tabClosed) return { kind: 'closed' };
  if (!site) return tab.url === undefined ? { kind: 'permission', denied: false } : { kind: 'empty' };
  if (site.granted === undefined) return { kind: 'loading' };
  if (!site.granted) return { kind: 'permission', origin: site.origin, denied: known.denied };
  const { host } = new URL(site.origin);
  const { teaching } = known;
  if (teaching) return { kind: 'unknown', host, teaching };
  if (page.kind === 'read') {
    if (page.adapter.unknown?.includes('messages')) return { kind: 'unknown', host, tool: page.adapter.name };
    if (page.reading.health.read === 'broken') {
      const { notice } = known;
      const { missing } = page.reading.health;
      return { kind: 'broken', tool: page.adapter.name, missing, ...(notice && { notice }) };
    }
    return conversation ? live(known, conversation) : { kind: 'empty' };
  }
  if (page.kind === 'elsewhere') return { kind: 'empty' };
  if (page.kind === 'unknown' || page.kind === 'unreachable') {
    return { kind: 'unknown', host };
  }
  const title = page.kind === 'loading' ? page.title : undefined;
  return { kind: 'loading', ...(title === undefined ? {} : { title }) };
}

function live(known: Known, conversation: OpenConversation): PanelView {
  const { offers, handover, chosen, selection, notice, log } = known;
  const language: DetectedLanguage = chosen ?? offers.analysis?.language ?? 'other';
  const supported = language === 'fi' || language === 'en';
  return {
    kind: 'live',
    key: conversation.key,
    source: conversation.source,
    tool: conversation.toolName,
    title: conversation.title,
    channel: conversation.channel,
    health: conversation.health,
    messages: conversation.messages,
    language,
    prompts: supported ? offers.prompts : [],
    findings: supported ? offers.findings : [],
    checking: offers.checking,
    log,
    ...(chosen ? { languageChosen: true } : {}),
    ...(offers.analysis ? { analysis: offers.analysis } : {}),
    ...(supported && handover !== undefined ? { handover } : {}),
    ...(known.drift.length > 0 && conversation.source === 'page' ? { drift: known.drift } : {}),
    ...(conversation.threadElsewhere ? { threadElsewhere: true } : {}),
    ...(known.failed ? { failed: true } : {}),
    ...(conversation.draft ? { draft: conversation.draft } : {}),
    ...(selection === '' ? {} : { selection }),
    ...(notice ? { notice } : {}),
  };
}

import { storage } from 'wxt/utils/storage';
import type { Sightings } from './adapters/drift';
import type { Adapter } from './adapters/types';
import threeValues from './packs/shipped/threeValues';
import type { Pack } from './packs/types';
import type { Severity } from './rewrites/types';

/** `auto` follows the browser. */
export const uiLanguage = storage.defineItem<'auto' | 'fi' | 'en'>('local:uiLanguage', { fallback: 'auto' });

/** `auto` follows the system. */
export const theme = storage.defineItem<'auto' | 'light' | 'dark'>('local:theme', { fallback: 'auto' });

/** Ids of rewrite rules and prompt patterns that the agent dismissed with "never". */
export const switchedOff = storage.defineItem<readonly string[]>('local:switchedOff', { fallback: [] });

/** Origins on which Kuule neither reads nor checks. */
export const pausedSites = storage.defineItem<readonly string[]>('local:pausedSites', { fallback: [] });

/** Until when everything is paused: an ISO time, `resume` for until the agent resumes, or `no`. */
export const pausedUntil = storage.defineItem<string>('local:pausedUntil', { fallback: 'no' });

/** Whether the welcome page has been gone through. */
export const welcomeDone = storage.defineItem<boolean>('local:welcomeDone', { fallback: false });

/** Ids of rules and patterns that are silent in a conversation, and when that was last changed. */
export type ThreadSilence = { readonly ids: readonly string[]; readonly changedAt: string };

/** What was dismissed with "not in this thread", by the keyed hash of the conversation: never by its address. */
export const dismissedInThread = storage.defineItem<Readonly<Record<string, ThreadSilence>>>(
  'local:dismissedInThread',
  { fallback: {} },
);

/** What an agent did with the offers of a rewrite rule: taken as they were, taken with slots filled in, dismissed. */
export type RuleUse = { readonly applied: number; readonly filled: number; readonly dismissed: number };

/** By id of the rule. No words of anybody's are in it. */
export const ruleUse = storage.defineItem<Readonly<Record<string, RuleUse>>>('local:ruleUse', {
  fallback: {},
});

/** Severities that the agent has given to rewrite rules, by id. */
export const severities = storage.defineItem<Readonly<Record<string, Severity>>>('local:severities', {
  fallback: {},
});

/** The team's words and values; before a team makes its own, three values that come with the product. */
export const teamPack = storage.defineItem<Pack>('local:teamPack', { fallback: threeValues.pack });

/** What has been found on each site, by its origin and the id of its adapter. */
export const sightings = storage.defineItem<Readonly<Record<string, Sightings>>>('local:sightings', {
  fallback: {},
});

/** Helpdesks that the agent has taught, by their origin. */
export const taughtHelpdesks = storage.defineItem<Readonly<Record<string, Adapter>>>(
  'local:taughtHelpdesks',
  {
    fallback: {},
  },
);

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { object, parse, string } from 'valibot';
import { sendMail } from './seed/mail.mjs';

const run = promisify(execFile);
const script = (name: string) => fileURLToPath(new URL(`./${name}.sh`, import.meta.url));

export const RT_URL = 'http://127.0.0.1:8088';

/** Numbers of the seeded tickets that tests rely on. */
export const TICKETS = { finnish: 1, english: 2, finnishHtml: 3, script: 4 } as const;

/** anna has an English interface, mikko a Finnish one. */
export type Agent = 'anna' | 'mikko';

let running: 'rich' | 'plain' | undefined;

/**
 * Starts Request Tracker with the seeded tickets, installing it from Debian's packages if it is not there (minutes, as root).
 * `fresh` throws away what earlier tests wrote. `composer` is the box that agents answer in.
 */
export async function startRt(options: {
  readonly composer: 'rich' | 'plain';
  readonly fresh?: boolean;
}): Promise<void> {
  const env = { ...process.env, RT_RICHTEXT: options.composer === 'rich' ? '1' : '0' };
  if (running === options.composer && !options.fresh) return;
  await stopRt();
  await run(script(options.fresh ? 'reset' : 'seed'), { env, timeout: 590_000, maxBuffer: 1 << 24 });
  running = options.composer;
}

/** Ends the server that `startRt` started. */
export async function stopRt(): Promise<void> {
  running = undefined;
  await run(script('stop'), { timeout: 30_000 });
}

/** Signs an agent in; leaves the page on RT's front page. */
export async function login(page: Page, agent: Agent): Promise<void> {
  await page.goto(`${RT_URL}/`);
  await page.fill('input[name=user]', agent);
  await page.fill('input[name=pass]', 'password');
  await page.press('input[name=pass]', 'Enter');
  await page.waitForSelector('#app-nav, #main-navigation');
}

/** Opens a ticket and waits for its history, which comes after the page. */
export async function openTicket(page: Page, ticket: number): Promise<void> {
  await page.goto(`${RT_URL}/Ticket/Display.html?id=${ticket}`);
  await page.waitForSelector('.history-container .transaction');
}

export function replyUrl(ticket: number, action: 'Respond' | 'Comment' = 'Respond'): string {
  return `${RT_URL}/Ticket/Update.html?id=${ticket}&Action=${action}`;
}

/** Opens the page on which a ticket is answered (or commented on) and waits for the box that agents write in. */
export async function openReply(
  page: Page,
  ticket: number,
  action: 'Respond' | 'Comment' = 'Respond',
): Promise<void> {
  await page.goto(replyUrl(ticket, action));
  await waitForComposer(page);
}

/** Waits for the box that agents write in. */
export async function waitForComposer(page: Page): Promise<void> {
  await page.waitForSelector(
    'textarea#UpdateContent:not(.richtext), #cke_UpdateContent iframe.cke_wysiwyg_frame',
  );
  const frame = page.locator('#cke_UpdateContent iframe.cke_wysiwyg_frame');
  if ((await frame.count()) > 0) await frame.contentFrame().locator('body[contenteditable="true"]').waitFor();
}

/** The box that agents write in. */
export function replyBox(page: Page, composer: 'rich' | 'plain'): Locator {
  return composer === 'rich'
    ? page.frameLocator('#cke_UpdateContent iframe.cke_wysiwyg_frame').locator('body')
    : page.locator('textarea#UpdateContent');
}

const CUSTOMERS = {
  [TICKETS.finnish]: {
    queue: 'Asiakaspalvelu',
    to: 'tuki@example.fi',
    from: 'aino.makela@asiakas.example',
    name: 'Aino Mäkelä',
    subject: 'Lasku 3310 on väärin',
  },
  [TICKETS.english]: {
    queue: 'Support',
    to: 'support@example.com',
    from: 'john.smith@customer.example',
    name: 'John Smith',
    subject: 'Cannot sign in after the update',
  },
} as const;

/** The customer of one of the seeded tickets writes again. */
export function addCustomerMail(ticket: keyof typeof CUSTOMERS, text: string): void {
  const { queue, ...mail } = CUSTOMERS[ticket];
  sendMail(RT_URL, queue, { ...mail, text, ticket });
}

function headersOf(user: Agent | 'root'): Record<string, string> {
  const secret = Buffer.from(`${user}:password`).toString('base64');
  return { authorization: `Basic ${secret}`, 'content-type': 'application/json' };
}

/** Makes a ticket in which nobody has written anything; resolves to its number. */
export async function addEmptyTicket(subject: string): Promise<number> {
  const response = await fetch(`${RT_URL}/REST/2.0/ticket`, {
    method: 'POST',
    headers: headersOf('anna'),
    body: JSON.stringify({
      Queue: 'Support',
      Subject: subject,
      Requestor: CUSTOMERS[TICKETS.english].from,
    }),
  });
  return Number(parse(object({ id: string() }), await response.json()).id);
}

/** Gives an agent a signature, which RT puts under what they write. */
export async function signAs(agent: Agent, signature: string): Promise<void> {
  const response = await fetch(`${RT_URL}/REST/2.0/user/${agent}`, {
    method: 'PUT',
    headers: headersOf('root'),
    body: JSON.stringify({ Signature: signature }),
  });
  if (!response.ok) throw new Error(`The signature: ${response.status} ${await response.text()}`);
}

// Fills a fresh Request Tracker: customers write through its mail gateway, agents through REST 2.0.
import { sendMail } from './mail.mjs';
import { tickets } from './tickets.mjs';

const url = process.env.RT_URL ?? 'http://127.0.0.1:8088';
const HOUR = 3_600_000;

async function rest(method, path, body, user = 'anna') {
  const response = await fetch(`${url}/REST/2.0${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${user}:password`).toString('base64')}`,
      'content-type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer.slice(0, 300)}`);
  return JSON.parse(answer);
}

async function newestIn(queue) {
  const query = encodeURIComponent(`Queue='${queue}'`);
  const { items } = await rest('GET', `/tickets?orderby=id&order=DESC&query=${query}`);
  return Number(items[0].id);
}

async function addTicket({ messages, queue, ...ticket }) {
  let id;
  let written = Date.now() - 72 * HOUR;
  for (const { by, who, text, ...mail } of messages) {
    written += 5 * HOUR;
    if (by === 'customer') {
      sendMail(url, queue, { ...ticket, ...mail, text, date: new Date(written), ...(id && { ticket: id }) });
      id ??= await newestIn(queue);
      continue;
    }
    const action = by === 'agent' ? 'correspond' : 'comment';
    await rest('POST', `/ticket/${id}/${action}`, { ContentType: 'text/plain', Content: text }, who);
  }
  console.log(`${url}/Ticket/Display.html?id=${id}`, ticket.subject);
}

const { total } = await rest(
  'GET',
  `/tickets?query=${encodeURIComponent("Queue='Asiakaspalvelu' OR Queue='Support'")}`,
);
if (total >= tickets.length) console.log(`${total} tickets are there already`);
else for (const ticket of tickets) await addTicket(ticket);

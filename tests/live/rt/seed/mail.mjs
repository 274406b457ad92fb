import { execFileSync } from 'node:child_process';

/** A mail as it comes from a customer. `date` is when they wrote it. */
function message({ from, name, to, subject, text, html, id, date }) {
  const head = [
    `From: ${encoded(name)} <${from}>`,
    `To: ${to}`,
    `Subject: ${encoded(subject)}`,
    `Message-ID: <${id}>`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
  ];
  if (!html) return `${head.join('\r\n')}\r\n${part('text/plain', text)}`;
  const edge = `edge-${id.replace(/\W/g, '')}`;
  const parts = [part('text/plain', text), part('text/html', html)].map((body) => `--${edge}\r\n${body}`);
  return `${head.join('\r\n')}\r\nContent-Type: multipart/alternative; boundary="${edge}"\r\n\r\n${parts.join('')}--${edge}--\r\n`;
}

function part(type, content) {
  const lines = Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n');
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines}\r\n`;
}

function encoded(words) {
  return /^[\x20-\x7e]*$/.test(words) ? words : `=?UTF-8?B?${Buffer.from(words).toString('base64')}?=`;
}

let sent = 0;

/** Gives a customer's mail to Request Tracker's mail gateway; with a `ticket` it joins that one, else a new one begins. */
export function sendMail(url, queue, { ticket, subject, ...mail }) {
  const id = `mail-${Date.now()}-${++sent}@${mail.from.split('@')[1]}`;
  const tagged = ticket === undefined ? subject : `Re: [localhost #${ticket}] ${subject}`;
  const input = message({ date: new Date(), ...mail, subject: tagged, id });
  execFileSync('rt-mailgate', ['--queue', queue, '--action', 'correspond', '--url', `${url}/`], { input });
}

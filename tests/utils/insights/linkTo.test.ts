import { expect, test } from 'vitest';
import { linkTo } from '../../../utils/insights/linkTo';

test.each([
  ['https://rt.example.com/Ticket/Display.html?id=42', 'https://rt.example.com/Ticket/Display.html?id=42'],
  [
    'https://rt.example.com/Ticket/Display.html?id=42#txn-317',
    'https://rt.example.com/Ticket/Display.html?id=42#txn-317',
  ],
  ['http://desk.example.com:8080/#ticket/zoom/5', 'http://desk.example.com:8080/#ticket/zoom/5'],
  ['https://acme.example.com/agent/tickets/42', 'https://acme.example.com/agent/tickets/42'],
  [
    'https://chat.example.com/website/4a0f0b7e-1f0c-4d0f-9a58-1c2d3e4f5a6b/inbox/session_0b7e4a0f-1f0c-4d0f-9a58-1c2d3e4f5a6b/',
    'https://chat.example.com/website/4a0f0b7e-1f0c-4d0f-9a58-1c2d3e4f5a6b/inbox/session_0b7e4a0f-1f0c-4d0f-9a58-1c2d3e4f5a6b/',
  ],
  ['https://maria:salasana@desk.example.com/t/7', 'https://desk.example.com/t/7'],
  ['https://desk.example.com/t/7?token=abc123&view=open', 'https://desk.example.com/t/7?view=open'],
  [
    'https://desk.example.com/t/7?accessToken=abc&SessionId=9&api_key=1&code=77',
    'https://desk.example.com/t/7',
  ],
  ['https://desk.example.com/t/7?x=a8f7c6d5e4b3a2918f7e6d5c4b3a2910', 'https://desk.example.com/t/7'],
  [
    'https://desk.example.com/t/7?q=maria@example.com&name=Maria%20Laine&id=7',
    'https://desk.example.com/t/7?id=7',
  ],
  ['https://desk.example.com/t/7#access_token=abc', 'https://desk.example.com/t/7'],
  ['https://desk.example.com/t/7#eyJhbGciOiJIUzI1NiJ9', 'https://desk.example.com/t/7'],
  ['https://desk.example.com/magic/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0', undefined],
  ['https://desk.example.com/magic/a8f7c6d5e4b3a2918f7e6d5c4b3a2910', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///t.html', undefined],
  ['not an address', undefined],
])('%s is kept as %s', (address, link) => {
  expect(linkTo(address)).toBe(link);
});

import { useEffect, useState } from 'preact/hooks';
import { countRepeated, rememberReplies } from '../../utils/db/replies';
import type { OpenConversation } from './useConversation';

/** In how many other conversations of the last 30 days the draft was given word for word. What is answered here is remembered for that. */
export function useRepeated(conversation: OpenConversation | undefined): number {
  const [repeated, setRepeated] = useState(0);
  const { key, source, messages } = conversation ?? {};
  const draft = conversation?.draft?.text ?? '';

  useEffect(() => {
    if (key === undefined || messages === undefined || source !== 'page') return;
    const replies = messages.filter(({ author }) => author === 'agent').map(({ text }) => text);
    if (replies.length > 0) void rememberReplies(key, replies, new Date());
  }, [key, source, messages]);

  useEffect(() => {
    let current = true;
    if (key === undefined || draft === '') setRepeated(0);
    else void countRepeated(key, draft, new Date()).then((count) => current && setRepeated(count));
    return () => {
      current = false;
    };
  }, [key, draft]);

  return repeated;
}

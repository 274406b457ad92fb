/**
 * Plays one scripted customer. A step waits for the opening of the conversation (or the customer's own last line), or for
 * an answer sent after that line; then the customer is seen writing, then the line arrives. What is said to a question may
 * differ from what is said to a statement.
 *
 * Durations are in seconds and divided by `speed`.
 */
export function playCustomer({ script, step, speed, onTyping, onLine }) {
  let position = step;
  let timers = [];

  const later = (seconds, action) => timers.push(setTimeout(action, (seconds * 1000) / speed));

  function run(current, says) {
    later(current.afterSeconds, () => onTyping(true));
    later(current.afterSeconds + current.typesSeconds, () => {
      onTyping(false);
      timers = [];
      position += 1;
      onLine(says, position);
      wait();
    });
  }

  function wait() {
    const current = script[position];
    if (current?.waitsFor === 'opening' && timers.length === 0) run(current, current.says);
  }

  return {
    opened: wait,
    answered(text) {
      const current = script[position];
      if (current?.waitsFor !== 'answer' || timers.length > 0) return;
      const toQuestion = text.includes('?') ? current.saysToQuestion : undefined;
      run(current, toQuestion ?? current.says);
    },
  };
}

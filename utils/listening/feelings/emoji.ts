/** What an emoji or a typed face says, in the notation of the word lists. */
export const EMOJI: readonly (readonly [feeling: string, marks: string])[] = [
  ['-3 anger', '😡 😠 🤬 👿 💢 🖕 😤'],
  ['-2 sadness', "😢 😭 😞 😔 😟 🙁 ☹ 💔 😥 😿 😕 😩 😫 :( :-( :/ :-/ ;( :'("],
  ['-2 fear', '😨 😱 😰 😧'],
  ['-2 disgust', '🤢 🤮'],
  ['-2 anger', '🙄 😒 👎'],
  ['2 joy', '😀 😃 😄 😁 😊 🙂 😉 😍 🥰 😘 😂 🤣 🎉 🥳 ❤ 💕 💖 💙 💚 😎 :) :-) :D ;) <3 (: =) xD'],
  ['2 trust', '👍 🙏 👌 🙌 💪'],
  ['0 surprise', '😮 😲 😯 🤯'],
];

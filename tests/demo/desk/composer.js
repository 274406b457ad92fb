import { formattedFrom, plainFrom } from './formatted.js';
import { clock } from './time.js';

const SAVE_AFTER_MILLISECONDS = 400;

/** The box in which the agent writes: public or internal, formatted or plain, with a draft for each conversation. */
export function buildComposer(form, { language, words, onDraft, onSend }) {
  const plain = form.querySelector('#reply');
  const rich = form.querySelector('#reply-rich');
  const toggle = form.querySelector('[data-desk="editor"]');
  const format = form.querySelector('.format');
  const send = form.querySelector('[data-desk="send"]');
  const status = form.querySelector('[data-desk="draft-status"]');
  const modes = [...form.querySelectorAll('input[name="mode"]')];
  let saving;

  const isRich = () => !rich.hidden;
  const mode = () => modes.find((radio) => radio.checked).value;
  const text = () => (isRich() ? plainFrom(rich) : plain.value);

  function showMode() {
    form.dataset.mode = mode();
    send.textContent = mode() === 'internal' ? words.sendNote : words.send;
  }

  function showEditor(formatted) {
    rich.hidden = !formatted;
    format.hidden = !formatted;
    plain.hidden = formatted;
    toggle.setAttribute('aria-pressed', String(formatted));
  }

  function save() {
    clearTimeout(saving);
    saving = undefined;
    onDraft({ mode: mode(), formatted: isRich(), text: plain.value, html: rich.innerHTML });
    status.textContent = text() === '' ? '' : words.saved(clock(new Date(), language));
  }

  function saveSoon() {
    clearTimeout(saving);
    saving = setTimeout(save, SAVE_AFTER_MILLISECONDS);
  }

  function clear() {
    plain.value = '';
    rich.replaceChildren();
    status.textContent = '';
  }

  plain.addEventListener('input', saveSoon);
  rich.addEventListener('input', saveSoon);
  for (const radio of modes) {
    radio.addEventListener('change', () => {
      showMode();
      save();
    });
  }
  toggle.addEventListener('click', () => {
    const written = text();
    const formatted = !isRich();
    if (formatted) rich.innerHTML = formattedFrom(written);
    else plain.value = written;
    showEditor(formatted);
    save();
    (formatted ? rich : plain).focus();
  });
  for (const button of format.querySelectorAll('button')) {
    // Without this the click would take the caret out of the editor before the command runs.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      rich.focus();
      document.execCommand(button.dataset.command);
    });
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  send.addEventListener('click', () => {
    const written = text();
    if (written.trim() === '') return;
    onSend({ mode: mode(), text: written, html: isRich() ? rich.innerHTML : undefined });
    clear();
    save();
    (isRich() ? rich : plain).focus();
  });

  return {
    /** Puts what is still being written into the draft's store: call it before another conversation is shown. */
    leave() {
      if (saving !== undefined) save();
    },
    /** Shows the draft of another conversation; without one, an empty box. */
    show(draft, formattedByDefault) {
      clear();
      for (const radio of modes) radio.checked = radio.value === (draft?.mode ?? 'public');
      plain.value = draft?.text ?? '';
      rich.innerHTML = draft?.html ?? '';
      showEditor(draft?.formatted ?? formattedByDefault);
      showMode();
    },
  };
}

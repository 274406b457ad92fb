/** Follows the system until the agent chooses, by the button or by `?theme=dark`; the choice is remembered. */
export function followTheme(button, root, storage, search, prefersDark) {
  const asked = new URLSearchParams(search).get('theme') ?? storage.getItem('tiski-theme') ?? undefined;
  const isDark = () => (root.dataset.theme ?? (prefersDark ? 'dark' : 'light')) === 'dark';
  const show = (theme) => {
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
    button.setAttribute('aria-pressed', String(isDark()));
  };
  show(asked);
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    storage.setItem('tiski-theme', theme);
    show(theme);
  });
}

/** The sign of Kuule: a K made of a stem that stands still and an arc that opens to a word. */
export function Mark() {
  return (
    <svg class="mark-k" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#1d4a42" />
      <path
        d="M7.5 6.5v19M24.5 6.5C19 8 13.5 11.5 11.5 16c2 4.5 7.5 8 13 9.5"
        fill="none"
        stroke="#fff"
        stroke-width="4"
        stroke-linecap="round"
      />
      <circle cx="22.5" cy="16" r="4" fill="#f6c04d" />
    </svg>
  );
}

/** A shortcut on a button. For sighted eyes only: the button itself carries `aria-keyshortcuts`. */
export function Keys({ children }: { readonly children: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{children}</kbd>
    </span>
  );
}

/** Where words will be. */
export function Bones() {
  return (
    <div class="bones" aria-hidden="true">
      <div class="bone" />
      <div class="bone" />
      <div class="bone" />
    </div>
  );
}

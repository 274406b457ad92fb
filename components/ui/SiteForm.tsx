import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from './Field';

type Props = {
  readonly label: string;
  readonly hint: string;
  /** What the button says. */
  readonly verb: string;
  readonly onSite: (address: string) => Promise<void>;
  /** What came of the last try; told to screen readers. */
  readonly children: ComponentChildren;
};

/** Takes the address of a site that Kuule is to be allowed on. */
export function SiteForm({ label, hint, verb, onSite, children }: Props) {
  const [address, setAddress] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void onSite(address);
      }}
    >
      <Field label={label} hint={hint}>
        {(id, describedBy) => (
          <input
            type="text"
            inputMode="url"
            autocomplete="url"
            spellcheck={false}
            id={id}
            {...(describedBy && { 'aria-describedby': describedBy })}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <button type="submit" class="btn primary">
          {verb}
        </button>
      </div>
      <div role="status">{children}</div>
    </form>
  );
}

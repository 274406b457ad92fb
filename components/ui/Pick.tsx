import type { ComponentChildren } from 'preact';

type Props = {
  /** `one` of a group, or `any` number of it. */
  readonly choose: 'one' | 'any';
  /** Name of the group. */
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  /** A chosen one of `one` that is clicked again is taken away when `clearable`. */
  readonly clearable?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
};

/** A choice drawn as a pill; underneath a real radio button or checkbox. */
export function Pick({ choose, name, value, checked, clearable = false, onChange, children }: Props) {
  return (
    <label class="pick">
      <input
        type={choose === 'one' ? 'radio' : 'checkbox'}
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        onClick={() => {
          if (choose === 'one' && clearable && checked) onChange(false);
        }}
      />
      <span>{children}</span>
    </label>
  );
}

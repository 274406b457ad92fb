import { Field } from '../ui/Field';

type Props<Value extends string> = {
  readonly label: string;
  /** What it says when nothing is chosen. */
  readonly any: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
};

/** One condition of a filter: any, or one of a list. */
export function Choice<Value extends string>({ label, any, options, value, onChange }: Props<Value>) {
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={value ?? ''}
          onChange={(event) =>
            onChange(options.find((option) => option.value === event.currentTarget.value)?.value)
          }
        >
          <option value="">{any}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

import { useId } from 'preact/hooks';
import { Pick } from './Pick';

type Props<Value extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** A choice between a few things that exclude each other, side by side. */
export function Segment<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend class="legend">{label}</legend>
      <div class="segment">
        {options.map((option) => (
          <Pick
            key={option.value}
            choose="one"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          >
            {option.label}
          </Pick>
        ))}
      </div>
    </fieldset>
  );
}

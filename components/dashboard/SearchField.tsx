import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../ui/Field';

/** How long the typing has to rest before the database is asked, in milliseconds. */
const REST = 250;

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
};

/** A search that follows the typing, a little behind it. */
export function SearchField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef(value);

  // The value changes from outside when the filter is cleared or the address is edited; our own words come back unchanged.
  useEffect(() => {
    if (value !== told.current) {
      told.current = value;
      setTyped(value);
    }
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function tell(text: string): void {
    clearTimeout(timer.current);
    if (text === told.current) return;
    told.current = text;
    onChange(text);
  }

  return (
    <Field label={label}>
      {(id) => (
        <input
          type="search"
          id={id}
          value={typed}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => tell(text), REST);
          }}
          onKeyDown={(event) => event.key === 'Enter' && tell(typed)}
          onBlur={() => tell(typed)}
        />
      )}
    </Field>
  );
}

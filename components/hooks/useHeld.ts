import { useRef } from 'preact/hooks';

/** The value as it was when holding began, for as long as it is held. */
export function useHeld<Value>(value: Value, held: boolean): Value {
  const shown = useRef(value);
  if (!held) shown.current = value;
  return shown.current;
}

import { useCallback, useEffect, useState } from 'preact/hooks';

/** The part of a storage item that a setting needs; every item of `utils/settings.ts` is one. */
export type Setting<Value> = {
  readonly fallback: Value;
  readonly getValue: () => Promise<Value>;
  readonly setValue: (value: Value) => Promise<void>;
  readonly watch: (changed: (value: Value) => void) => () => void;
};

/** A setting and the function that changes it, on every page at once. `undefined` until it has been read. */
export function useSetting<Value>(
  setting: Setting<Value>,
): readonly [Value | undefined, (value: Value) => void] {
  const [value, setValue] = useState<Value>();

  useEffect(() => {
    let current = true;
    const show = (next: Value) => {
      if (current) setValue(() => next);
    };
    // A blocked storage must not keep the page from showing: the fallback stands in.
    setting.getValue().then(show, () => show(setting.fallback));
    const unwatch = setting.watch(show);
    return () => {
      current = false;
      unwatch();
    };
  }, [setting]);

  const change = useCallback(
    (next: Value) => {
      setValue(() => next);
      // The choice holds on this page even where it cannot be kept.
      setting.setValue(next).catch(() => undefined);
    },
    [setting],
  );

  return [value, change];
}

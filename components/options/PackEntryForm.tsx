import { useRef, useState } from 'preact/hooks';
import { readEntry } from '../../utils/packs/edit';
import type { PackEntry, PackPart } from '../../utils/packs/types';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { packTexts } from '../i18n/pack';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Note } from '../ui/Note';
import { type FieldValues, fromFields, PACK_FIELDS, type PackField, toFields } from './packFields';

type Props = {
  readonly part: PackPart;
  /** The entry that is being changed; without one a new one is made. */
  readonly entry?: PackEntry | undefined;
  readonly onSave: (entry: PackEntry) => void;
  readonly onCancel?: () => void;
};

/** The fields of one entry. After saving a new one the form is empty, for the next. */
export function PackEntryForm({ part, entry, onSave, onCancel }: Props) {
  const texts = useTexts(packTexts);
  const language = useUiLanguage();
  const [values, setValues] = useState<FieldValues>(entry ? toFields(entry) : { language });
  const [wrong, setWrong] = useState<PackField>();
  const form = useRef<HTMLFormElement>(null);

  function save(): void {
    const read = readEntry(part, fromFields(part, values));
    if (read.kind === 'wrong') {
      setWrong(PACK_FIELDS[part].find(({ name }) => name === read.field));
      form.current?.querySelector<HTMLElement>(`[name="${read.field}"]`)?.focus();
      return;
    }
    setWrong(undefined);
    setValues({ language: values.language ?? language });
    onSave(read.entry);
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }

  return (
    <form
      ref={form}
      class="pack-form"
      data-pack-form={part}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {PACK_FIELDS[part].map(({ name, kind, label }) => (
        <Field
          key={name}
          label={texts.fields[label] ?? label}
          {...(kind === 'cues' && { hint: texts.cueHint })}
        >
          {(id, describedBy) => {
            const common = {
              id,
              name,
              value: values[name] ?? '',
              ...(describedBy && { 'aria-describedby': describedBy }),
              ...(wrong?.name === name && { 'aria-invalid': true as const }),
            };
            const write = (value: string) => setValues((before) => ({ ...before, [name]: value }));
            return kind === 'line' ? (
              <input {...common} type="text" onInput={(event) => write(event.currentTarget.value)} />
            ) : (
              <textarea {...common} rows={3} onInput={(event) => write(event.currentTarget.value)} />
            );
          }}
        </Field>
      ))}
      <Field label={texts.fields.language ?? ''}>
        {(id) => (
          <select
            id={id}
            name="language"
            value={values.language ?? language}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setValues((before) => ({ ...before, language: value }));
            }}
          >
            <option value="fi">{texts.languages.fi}</option>
            <option value="en">{texts.languages.en}</option>
          </select>
        )}
      </Field>
      <div class="row">
        <button type="submit" class="btn">
          {entry ? texts.save : texts.add}
        </button>
        {onCancel && (
          <Button tone="quiet" onClick={onCancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
      <div role="status">
        {wrong && <Note tone="bad">{texts.wrong(texts.fields[wrong.label] ?? wrong.label)}</Note>}
      </div>
    </form>
  );
}

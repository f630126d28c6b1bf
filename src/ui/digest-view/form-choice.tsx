import { useId, useRef } from 'preact/hooks';

interface FormChoiceProps<Form extends string> {
  label: string;
  isOpen: boolean;
  /** The forms with their names, in the order shown. */
  forms: readonly (readonly [form: Form, name: string])[];
  /** What to know before choosing. */
  hint?: string | null;
  onOpen(isOpen: boolean): void;
  onChoose(form: Form): void;
}

/** A button that opens, below itself, the forms in which something can be had. They stay for another choice; Escape closes them. */
export function FormChoice<Form extends string>({ label, isOpen, forms, hint, onOpen, onChoose }: FormChoiceProps<Form>) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    opener.current?.focus();
    onOpen(false);
  };
  return (
    <>
      <button
        type="button"
        class="quiet-button opener"
        ref={opener}
        onKeyDown={closeByKey}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => onOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <fieldset id={id} class="forms" onKeyDown={closeByKey}>
          <legend class="unseen">{label}</legend>
          {forms.map(([form, name]) => (
            <button key={form} type="button" class="quiet-button" data-form={form} onClick={() => onChoose(form)}>
              {name}
            </button>
          ))}
          {hint && <p class="hint">{hint}</p>}
        </fieldset>
      )}
    </>
  );
}

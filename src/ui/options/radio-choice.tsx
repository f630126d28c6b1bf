import type { ComponentChildren } from 'preact';
import { type MessageKey, say } from '../../platform/words.ts';

interface RadioChoiceProps<Value extends string> {
  name: string;
  heading: string;
  choices: readonly (readonly [Value, MessageKey])[];
  chosen: Value;
  hint: string;
  /** Whether each choice is shown on the ground that its name stands for. */
  isColour?: boolean;
  onChange(value: Value): void;
  /** What a choice asks before it holds. */
  children?: ComponentChildren;
}

/** One of the settings of which just one choice holds. */
export function RadioChoice<Value extends string>({
  name,
  heading,
  choices,
  chosen,
  hint,
  isColour,
  onChange,
  children,
}: RadioChoiceProps<Value>) {
  const headingId = `${name}-heading`;
  return (
    <section class={`${name}-choice`}>
      <h2 id={headingId}>{heading}</h2>
      <div class="choices" role="radiogroup" aria-labelledby={headingId}>
        {choices.map(([value, words]) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChange(value)} />
            <span data-colour={isColour ? value : undefined}>{say(words)}</span>
          </label>
        ))}
      </div>
      {children}
      <p class="hint">{hint}</p>
    </section>
  );
}

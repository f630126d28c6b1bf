import type { InterfaceLanguage } from '../../platform/interface-languages.ts';
import { say } from '../../platform/words.ts';
import { ownName } from '../words/own-name.ts';

interface LanguageChoiceProps {
  languages: readonly InterfaceLanguage[];
  /** The folder of the one chosen; null for the browser's. */
  chosen: string | null;
  onChange(folder: string | null): void;
}

/** The language of the interface. Each is called by its own name, so that whoever is lost in another one finds it. */
export function LanguageChoice({ languages, chosen, onChange }: LanguageChoiceProps) {
  const named = languages.map((language) => ({ ...language, name: ownName(language.tag) }));
  return (
    <section>
      <h2 id="language-heading">{say('languageHeading')}</h2>
      <select
        class="language"
        aria-labelledby="language-heading"
        aria-describedby="language-explained"
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      >
        <option value="">{say('languageOfBrowser')}</option>
        {named
          .toSorted((one, other) => one.name.localeCompare(other.name))
          .map(({ folder, tag, name }) => (
            <option key={folder} value={folder} lang={tag}>
              {name}
            </option>
          ))}
      </select>
      <p id="language-explained" class="hint">
        {say('languageExplained')}
      </p>
    </section>
  );
}

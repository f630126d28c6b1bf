import { say } from '../../../platform/words.ts';
import type { Settings } from '../../../protocol/settings.ts';
import { ownName } from '../../words/own-name.ts';

/** Languages that models write well enough to be worth asking for. */
const LANGUAGES =
  'ar bg bn ca cs da de el en es fa fi fr he hi hr hu id it ja ko lt lv ms nb nl pl pt-BR pt-PT ro ru sk sl sr sv sw th tr uk ur vi zh-CN zh-TW';

interface OutputLanguageProps {
  /** BCP 47; null for the article's own. */
  chosen: string | null;
  isWithQuotations: boolean;
  keep(change: Partial<Pick<Settings, 'writtenIn' | 'translateQuotations'>>): void;
}

/** The language that a model writes. */
export function OutputLanguage({ chosen, isWithQuotations, keep }: OutputLanguageProps) {
  const named = LANGUAGES.split(' ').map((tag) => ({ tag, name: ownName(tag) }));
  return (
    <div class="model-panel">
      <label class="field">
        {say('writtenIn')}
        <select
          class="language"
          name="written-in"
          aria-describedby="written-in-explained"
          value={chosen ?? ''}
          onChange={({ currentTarget }) => keep({ writtenIn: currentTarget.value || null })}
        >
          <option value="">{say('writtenInArticle')}</option>
          {named
            .toSorted((one, other) => one.name.localeCompare(other.name))
            .map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <p id="written-in-explained" class="hint">
        {say('writtenInExplained')}
      </p>
      {chosen !== null && (
        <label class="switch">
          <input
            type="checkbox"
            name="translate-quotations"
            checked={isWithQuotations}
            onChange={({ currentTarget }) => keep({ translateQuotations: currentTarget.checked })}
          />
          {say('translateQuotations')}
        </label>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../../platform/interface-languages.ts';
import { type MessageKey, say } from '../../platform/words.ts';
import type { Settings } from '../../protocol/settings.ts';
import { ConfirmedButton } from '../words/confirmed-button.tsx';
import { AllowedList } from './allowed-list.tsx';
import type { SiteLeave } from './allowed-sites.ts';
import type { AllSites } from './article-finding.ts';
import { AutomaticFinding } from './automatic-finding.tsx';
import { ColourChoice } from './colour-choice.tsx';
import { IconChoice } from './icon-choice.tsx';
import { KeepChoice } from './keep-choice.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LengthChoice } from './length-choice.tsx';
import type { ModelDoors } from './models/model-doors.ts';
import { ModelsSection } from './models/models-section.tsx';
import { NeverOn } from './never-on.tsx';

interface OptionsViewProps {
  settings: Settings;
  languages: readonly InterfaceLanguage[];
  onChange(change: Partial<Settings>): Promise<void>;
  allSites: AllSites;
  siteLeave: SiteLeave;
  modelDoors: ModelDoors;
  shortcuts: { popup: string | null; panel: string | null };
  openShortcutSettings(): Promise<void>;
  deleteAll(): Promise<void>;
  /** How many kept digests a choice of how long to keep them would delete. */
  countPast(keepFor: Settings['keepFor']): Promise<number>;
}

/** The settings. Each takes effect at once. */
export function OptionsView({
  settings,
  languages,
  onChange,
  allSites,
  siteLeave,
  modelDoors,
  shortcuts,
  openShortcutSettings,
  deleteAll,
  countPast,
}: OptionsViewProps) {
  const [spoken, setSpoken] = useState<MessageKey | null>(null);
  const tell = (done: Promise<void>, words: MessageKey | null, otherwise: MessageKey = 'saveFailed') =>
    void done.then(
      () => setSpoken(words),
      () => setSpoken(otherwise),
    );
  const change = (changed: Partial<Settings>) => tell(onChange(changed), 'saved');
  return (
    <main class="options">
      <h1>{say('optionsTitle')}</h1>
      <AutomaticFinding allSites={allSites} isChosen={settings.findArticles} choose={(findArticles) => onChange({ findArticles })} />
      <AllowedList leave={siteLeave} />
      <NeverOn sites={settings.neverOn} onChange={(neverOn) => change({ neverOn })} />
      <LengthChoice length={settings.length} onChange={(length) => change({ length })} />
      <KeepChoice
        keepFor={settings.keepFor}
        onChange={(keepFor) => change({ keepFor })}
        countPast={countPast}
        onFailed={() => setSpoken('saveFailed')}
      />
      <ModelsSection {...settings} doors={modelDoors} keep={onChange} />
      <LanguageChoice languages={languages} chosen={settings.language} onChange={(language) => change({ language })} />
      <IconChoice iconOpens={settings.iconOpens} onChange={(iconOpens) => change({ iconOpens })} />
      <ColourChoice colour={settings.highlight} onChange={(highlight) => change({ highlight })} />
      <Shortcuts shortcuts={shortcuts} onOpen={() => tell(openShortcutSettings(), null, 'shortcutsFailed')} />
      <section>
        <h2>{say('deleteAllHeading')}</h2>
        <p class="hint">{say('deleteAllExplained')}</p>
        <ConfirmedButton
          label={say('deleteAllButton')}
          question={say('deleteAllQuestion')}
          confirm={say('deleteAllConfirm')}
          onConfirm={() => tell(deleteAll(), 'deleteAllDone', 'deleteAllFailed')}
        />
      </section>
      <p role="status" class="quiet-words">
        {spoken && say(spoken)}
      </p>
    </main>
  );
}

function Shortcuts({ shortcuts, onOpen }: { shortcuts: OptionsViewProps['shortcuts']; onOpen(): void }) {
  return (
    <section>
      <h2>{say('shortcutsHeading')}</h2>
      <dl class="shortcuts">
        <dt>{say('shortcutPopup')}</dt>
        <dd>{shortcuts.popup ? <kbd>{shortcuts.popup}</kbd> : say('shortcutNone')}</dd>
        <dt>{say('shortcutPanel')}</dt>
        <dd>{shortcuts.panel ? <kbd>{shortcuts.panel}</kbd> : say('shortcutNone')}</dd>
      </dl>
      <button type="button" class="quiet-button" onClick={onOpen}>
        {say('shortcutChange')}
      </button>
    </section>
  );
}

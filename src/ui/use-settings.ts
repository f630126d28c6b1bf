import { useEffect, useState } from 'preact/hooks';
import { onSettingsChange } from '../platform/settings.ts';
import type { Settings } from '../protocol/settings.ts';

/** The reader's settings, kept up to date. */
export function useSettings(loaded: Settings): Settings {
  const [settings, setSettings] = useState(loaded);
  useEffect(() => onSettingsChange(setSettings), []);
  return settings;
}

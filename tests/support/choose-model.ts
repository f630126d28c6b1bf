import type { Driver } from './driver.ts';

/** Has the reader's choice be that model at that address, as the settings keep it; null: none. */
export async function chooseModel(driver: Driver, models: object | null, writtenIn: string | null = null): Promise<void> {
  const options = await driver.openOwnPage('options');
  await options.evaluate(
    async (choice: object, language: string | null) => {
      const { settings } = await chrome.storage.local.get<{ settings?: object }>('settings');
      await chrome.storage.local.set({ settings: { ...settings, models: choice, writtenIn: language } });
    },
    models ?? { engine: 'none' },
    writtenIn,
  );
  await options.close();
}

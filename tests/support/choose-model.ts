import type { Driver } from './driver.ts';

/** Has the reader's choice be that model at that address, as the settings keep it; null: none. `writtenIn`: into that language, with the quotations or without. */
export async function chooseModel(
  driver: Driver,
  models: object | null,
  { writtenIn = null, translateQuotations = false }: { writtenIn?: string | null; translateQuotations?: boolean } = {},
): Promise<void> {
  const options = await driver.openOwnPage('options');
  await options.evaluate(
    async (choice: object, further: object) => {
      const { settings } = await chrome.storage.local.get<{ settings?: object }>('settings');
      await chrome.storage.local.set({ settings: { ...settings, models: choice, ...further } });
    },
    models ?? { engine: 'none' },
    { writtenIn, translateQuotations },
  );
  await options.close();
}

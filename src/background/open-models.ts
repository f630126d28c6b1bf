import type { ModelWish } from '../core/model-choice.ts';
import type { Shelf } from '../library/kept-digest.ts';
import { mayReach } from '../platform/permissions.ts';
import { loadSettings } from '../platform/settings.ts';
import { findTab, type KnownTab } from '../platform/tabs.ts';
import { openWriterLine } from '../platform/writer-line.ts';
import type { Settings } from '../protocol/settings.ts';
import { keepWrittenOn } from './keep-written.ts';
import { ModelDesk, type ModelDeskNeeds } from './model-desk.ts';
import type { RecordMemory } from './tab-records.ts';

export const wishOf = ({ models, writtenIn, translateQuotations }: Settings): ModelWish => ({
  choice: models,
  writtenIn,
  translateQuotations: translateQuotations && writtenIn !== null,
});

interface ModelsNeeds {
  memory: RecordMemory;
  shelfOf(tab: KnownTab): Promise<Shelf>;
  show(tabId: number): void;
  report(error: unknown): void;
}

/** The desk of what models write, with its line to the writer. Call it as the background starts: a writer at work comes back by itself. */
export function openModels({ memory, shelfOf, show, report }: ModelsNeeds): Promise<ModelDesk> {
  const opened = loadSettings().then(async (settings) => {
    const desk = new ModelDesk(needs, wishOf(settings));
    await desk.recall();
    return desk;
  });
  const goOn = () => void opened.then((desk) => desk.goOn()).catch(report);
  const writer = openWriterLine({
    load: async (line) => (await import('../writer/writer.ts')).openWriter(line),
    onNews: (news) => void opened.then((desk) => desk.hear(news)).catch(report),
    onBroken: goOn,
  });
  const needs: ModelDeskNeeds = {
    memory,
    findTab,
    openWriter: writer.open,
    send: writer.send,
    ...keepWrittenOn(shelfOf),
    mayConnect: async (choice) => !('address' in choice) || (await mayReach(choice.address)),
    show,
    newJob: () => crypto.randomUUID(),
    report,
  };
  goOn();
  return opened;
}

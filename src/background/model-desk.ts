import { claimsOf } from '../core/claims-of.ts';
import type { Digest } from '../core/digest.ts';
import { engineOf, isOnThisMachine, type ModelChoice, type ModelWish } from '../core/model-choice.ts';
import { primaryLanguage } from '../core/text/language.ts';
import { putWritten, type Written } from '../core/written.ts';
import { checkDraft } from '../engines/check-draft.ts';
import type { KnownTab } from '../platform/tabs.ts';
import type { TabView } from '../protocol/tab-view.ts';
import type { WriterOrder } from '../protocol/writer-orders.ts';
import type { ModelProblem, WriterNews } from '../protocol/writing.ts';
import type { RecordMemory } from './tab-records.ts';
import { writtenInView } from './view-of-tab.ts';
import { recallWritings, WRITING, type WritingRecord } from './writing-records.ts';

export interface ModelDeskNeeds {
  memory: RecordMemory;
  findTab(tabId: number): Promise<KnownTab | null>;
  /** Opens the line to the writer, which then tells what it is at. */
  openWriter(): Promise<void>;
  send(order: WriterOrder): Promise<void>;
  /** The digest kept under that key for a tab, as far as it is of that text; null where it is not there any more. */
  findDigest(tab: KnownTab, key: string, contentHash: string): Promise<Digest | null>;
  /** Keeps what a model wrote beside the digest that it was written over. Never rejects: what cannot be kept is in view all the same. */
  keepWritten(tab: KnownTab, key: string, contentHash: string, written: Written): Promise<void>;
  /** Whether the reader lets the extension connect to where the model is. */
  mayConnect(choice: ModelChoice): Promise<boolean>;
  /** Has the views of a tab show how it stands. */
  show(tabId: number): void;
  newJob(): string;
  report(error: unknown): void;
}

/** What a model is at for a tab, or how it ended. */
interface Run {
  tab: KnownTab;
  record: WritingRecord;
  digest: Digest;
  written: Written | null;
  done: number;
  of: number;
  isSent: boolean;
  isOver: boolean;
}

/** So often a digest is begun anew where the browser ends what writes it. */
const MOST_TRIES = 2;

/** Has the reader's model write the digests that tabs show, one a tab, and tells the views how far it is. It goes on when a view closes, and ends with the page. */
export class ModelDesk {
  readonly #needs: ModelDeskNeeds;
  readonly #runs = new Map<number, Run>();
  #wish: ModelWish;

  constructor(needs: ModelDeskNeeds, wish: ModelWish) {
    this.#needs = needs;
    this.#wish = wish;
  }

  /** Recalls what was being written when the worker was stopped. */
  async recall(): Promise<void> {
    for (const [tabId, record] of await recallWritings(this.#needs.memory)) {
      const tab = await this.#needs.findTab(tabId);
      const digest = tab && (await this.#needs.findDigest(tab, record.key, record.contentHash).catch(this.#needs.report));
      // Another model may have been chosen while nobody was there to hear of it.
      if (!digest || !areSame(record.wish, this.#wish)) this.#forget(tabId);
      else this.#runs.set(tabId, runOf(tab, record, digest, true));
    }
  }

  /** Asks the writer what it is at, where it should be at something: it, or the worker, was stopped meanwhile. */
  async goOn(): Promise<void> {
    if ([...this.#runs.values()].some(({ isOver }) => !isOver)) await this.#needs.openWriter();
  }

  /** Has the digest that a tab shows written by the model, where one is chosen and it has not done so yet. */
  async begin(tab: KnownTab, view: TabView): Promise<void> {
    this.end(tab.id);
    if (view.state !== 'ready' || this.expect(view) === view) return;
    const { key, digest } = view;
    const wish = this.#wish;
    const record = { job: this.#needs.newJob(), key, contentHash: digest.source.contentHash, wish, tries: 0, problem: null };
    const run = runOf(tab, record, digest, false);
    this.#runs.set(tab.id, run);
    this.#needs.show(tab.id);
    if (tab.isPrivate && !isOnThisMachine(wish.choice)) return this.#close(tab.id, run, { kind: 'private', detail: '' });
    await this.#send(tab.id, run);
  }

  /** The reader wants no more of it. What is written stays. */
  stop(tabId: number): void {
    const run = this.#runs.get(tabId);
    if (!run || run.isOver) return;
    this.#cancel(run);
    void this.#close(tabId, run, { kind: 'stopped', detail: '' });
  }

  /** The tab shows the digest no more. */
  end(tabId: number): void {
    const run = this.#runs.get(tabId);
    if (!run) return;
    if (!run.isOver) {
      this.#cancel(run);
      void this.#keep(run);
    }
    this.#forget(tabId);
  }

  /** The reader has chosen another model or language: from now on that one writes, and what the former is at ends. */
  wish(wish: ModelWish): void {
    if (areSame(wish, this.#wish)) return;
    this.#wish = wish;
    for (const [tabId] of [...this.#runs]) {
      this.end(tabId);
      this.#needs.show(tabId);
    }
  }

  /** A tab's view with what the model has made of its digest so far. With no model chosen there is none of it. */
  dress(tabId: number, view: TabView): TabView {
    if (view.state !== 'ready') return view;
    if (this.#wish.choice.engine === 'none') return { ...view, written: null };
    const run = this.#runs.get(tabId);
    if (run?.record.key !== view.key || run.record.contentHash !== view.digest.source.contentHash) return view;
    const { record, done, of } = run;
    const isDone = run.isOver && record.problem === null;
    const writing = isDone ? null : { model: engineOf(record.wish.choice).model, done, of, problem: record.problem };
    return { ...view, written: writtenInView(run.digest, run.written), writing };
  }

  /** The view of a digest that the model will write, as one that is being written; another as it is. */
  expect(view: TabView): TabView {
    const { choice, writtenIn, translateQuotations } = this.#wish;
    if (view.state !== 'ready' || choice.engine === 'none') return view;
    const asked = engineOf(choice);
    const text = view.written?.text;
    // Quotations in the language that is written have no translation, asked for or not.
    const isOther = primaryLanguage(writtenIn) !== primaryLanguage(view.digest.source.language);
    const isDone =
      text?.isWhole &&
      areSame([text.asked, text.writtenIn, !!text.translations && isOther], [asked, writtenIn, translateQuotations && isOther]);
    return isDone || claimsOf(view.digest).length === 0
      ? view
      : { ...view, writing: { model: asked.model, done: 0, of: 0, problem: null } };
  }

  async hear(news: WriterNews): Promise<void> {
    if (news.kind === 'at-work') {
      this.#compare(news.jobs);
      return;
    }
    for (const [tabId, run] of this.#runs) {
      if (run.record.job !== news.job || run.isOver) continue;
      if (news.kind === 'ended') await this.#close(tabId, run, news.problem);
      else {
        const { written, done, of } = news;
        checkDraft(putWritten(run.digest, written));
        Object.assign(run, { written, done, of });
        this.#needs.show(tabId);
      }
    }
    if (news.kind === 'ended') this.#order({ kind: 'heard', job: news.job });
  }

  // What the writer does not know of is lost, and what we do not know of is wanted no more.
  #compare(jobs: readonly string[]): void {
    const known = [...this.#runs.values()].filter(({ isOver }) => !isOver).map(({ record }) => record.job);
    for (const job of jobs) if (!known.includes(job)) this.#order({ kind: 'cancel', job });
    for (const [tabId, run] of this.#runs) {
      if (run.isOver || !run.isSent || jobs.includes(run.record.job)) continue;
      if (run.record.tries < MOST_TRIES) {
        run.record = { ...run.record, tries: run.record.tries + 1 };
        void this.#send(tabId, run);
      } else void this.#close(tabId, run, { kind: 'lost', detail: '' });
    }
  }

  async #send(tabId: number, run: Run): Promise<void> {
    const { job, wish } = run.record;
    // Before its digest is remembered as shown: a worker stopped in between would know of nothing to go on with.
    this.#remember(tabId, run);
    try {
      const isAllowed = await this.#needs.mayConnect(wish.choice);
      if (!this.#isWanted(tabId, run)) return;
      if (!isAllowed) return this.#close(tabId, run, { kind: 'not-allowed', detail: '' });
      await this.#needs.send({ kind: 'write', job, digest: run.digest, wish });
      run.isSent = true;
      // Whoever stopped it meanwhile could not be told to the writer yet.
      if (!this.#isWanted(tabId, run)) this.#cancel(run);
    } catch (error) {
      this.#needs.report(error);
      if (this.#isWanted(tabId, run)) void this.#close(tabId, run, { kind: 'unexpected', detail: String(error) });
    }
  }

  #isWanted(tabId: number, run: Run): boolean {
    return this.#runs.get(tabId) === run && !run.isOver;
  }

  #order(order: WriterOrder): void {
    this.#needs.send(order).catch(this.#needs.report);
  }

  // What a model wrote is kept before its job is forgotten, here and by the writer: stopped in between, a worker would lose it.
  async #close(tabId: number, run: Run, problem: ModelProblem | null): Promise<void> {
    run.isOver = true;
    run.record = { ...run.record, problem };
    if (problem) this.#remember(tabId, run);
    this.#needs.show(tabId);
    await this.#keep(run);
    if (!problem && this.#runs.get(tabId) === run) this.#drop(tabId);
  }

  async #keep({ tab, record, written }: Run): Promise<void> {
    if (written) await this.#needs.keepWritten(tab, record.key, record.contentHash, written);
  }

  #cancel({ record, isSent }: Run): void {
    if (isSent) this.#order({ kind: 'cancel', job: record.job });
  }

  #forget(tabId: number): void {
    this.#runs.delete(tabId);
    this.#drop(tabId);
  }

  #remember(tabId: number, { record }: Run): void {
    this.#needs.memory.remember(WRITING + tabId, record).catch(this.#needs.report);
  }

  #drop(tabId: number): void {
    this.#needs.memory.forget(WRITING + tabId).catch(this.#needs.report);
  }
}

const runOf = (tab: KnownTab, record: WritingRecord, digest: Digest, isSent: boolean): Run => ({
  tab,
  record,
  digest,
  written: null,
  done: 0,
  of: 0,
  isSent,
  isOver: record.problem !== null,
});

const areSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

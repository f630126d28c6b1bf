import type { FunctionComponent } from 'preact';
import type { Citation } from '../../core/digest.ts';
import type { Evidence } from '../../core/evidence/list-evidence.ts';
import type { DigestFile } from '../../core/export/digest-file.ts';
import type { PickStep } from '../../protocol/page-messages.ts';
import type { LightAnswer } from '../../protocol/requests.ts';
import type { ModelStep } from '../../protocol/view-port.ts';
import type { OpenReading } from './use-page-beside.ts';

/** What a view of a digest may do outside itself. Null where it cannot be done here. */
export interface DigestDoors {
  /** Lights citations of the digest of that key in its page; `link` leads to the words of the first, where the page is not open; `evidence` is all that is shown, to walk through from there. */
  light(key: string, citations: Citation[], attribution: Citation | null, link: string | null, evidence: Evidence[]): Promise<LightAnswer>;
  /** Lights what stands in the page in the place of words of that digest that have changed. */
  lightPresent(key: string, place: Citation, link: string | null, evidence: Evidence[]): Promise<LightAnswer>;
  /** Lights one of the places that a tab's page offered; false where it is no longer there. */
  lightPlace(tabId: number, offer: number, place: number): Promise<boolean>;
  /** Reads the page of the tab in view; `anyway` also where it is no article. */
  readPage: ((anyway: boolean) => void) | null;
  /** Ends the reading that is under way. */
  stopReading: (() => void) | null;
  /** Has the model write no more of the digest in view, or write it (again). */
  stepModel: ((step: ModelStep) => void) | null;
  /** Lets the reader point in the page at the text to be digested, ends that, or has the whole page read again. Called synchronously in a click. */
  pickPart: ((step: PickStep) => Promise<void>) | null;
  /** Reads beside the page of the tab in view. The same function for as long as that is the same tab. */
  openReading: OpenReading | null;
  deleteDigest(key: string): Promise<void>;
  /** Opens a web address in a new tab of the window of the tab in view. */
  openAddress(address: string): Promise<void>;
  /** Called synchronously in a click: the browsers ask the reader only then. False where the reader refused. */
  allowSite(origin: string): Promise<boolean>;
  allowAllSites(): Promise<boolean>;
  /** Called synchronously in a click. */
  openPanel: (() => Promise<void>) | null;
  copyText(text: string): Promise<void>;
  /** Copies what is pasted as rich text where that can be had, else as this text. */
  copyRichText(html: string, text: string): Promise<void>;
  saveFile(file: DigestFile): void;
  /** Called in a click. Rejects with an AbortError where the reader chooses nothing. Null where the system shares nothing. */
  share: ((shared: { title: string; text: string; url?: string }) => Promise<void>) | null;
  /** What puts the view on paper, and the part of it that is only there. Null where the library has to. */
  paper: { print(): void; Sheet: FunctionComponent } | null;
  /** What leads from section to section; null where there is no room for it. */
  Outline: FunctionComponent | null;
  /** Leaves this digest for the list of them. */
  showList(): void;
}

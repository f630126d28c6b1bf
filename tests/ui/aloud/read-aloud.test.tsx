// @vitest-environment jsdom
import '../as-extension-page.ts';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenReading } from '../../../src/ui/digest-view/use-page-beside.ts';
import { exampleDigest } from '../../support/example-digest.ts';
import { makeVoice, SpeechDouble } from '../../support/speech-double.ts';
import { openTestDoors, readyView, renderView, Shown } from '../render-digest.tsx';

const english = makeVoice('Shona', 'en-GB');
const service = makeVoice('Cloud Voice', 'en-US', false);

let speech: SpeechDouble;
let takeAway: () => void;
beforeEach(() => {
  globalThis.matchMedia = () => ({ matches: false }) as MediaQueryList;
  HTMLElement.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  takeAway();
  vi.useRealTimers();
});

/** A digest whose reader has asked for it to be read aloud, in a browser with these voices. */
async function readWith(voices: SpeechSynthesisVoice[], openReading: OpenReading | null = null) {
  speech = new SpeechDouble(voices);
  takeAway = speech.install();
  const { doors } = openTestDoors();
  const rendered = renderView(readyView(), { doors: { ...doors, openReading } });
  fireEvent.click(toggle());
  await screen.findByRole('region', { name: 'Reading aloud' });
  return { ...rendered, doors };
}

const toggle = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Read aloud' });
const press = (name: string) => act(() => void fireEvent.click(screen.getByRole('button', { name })));
const finish = () => act(() => speech.finish());
const spokenParts = () =>
  [...document.querySelectorAll<HTMLElement>('[data-spoken]')].map(({ dataset }) => dataset.claim ?? dataset.quotation);
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds).then(() => undefined);
const bar = () => document.querySelector<HTMLElement>('.aloud');
const firstClaim = exampleDigest.headline ?? exampleDigest.lead[0];
const secondClaim = exampleDigest.headline ? exampleDigest.lead[0] : exampleDigest.lead[1];

describe('a digest that is read aloud', () => {
  it('is read sentence by sentence in the article’s language by a voice of this machine, the sentence being read marked', async () => {
    await readWith([service, english]);
    expect(speech.said).toEqual([{ text: exampleDigest.source.title, voice: 'Shona', lang: exampleDigest.source.language, rate: 1 }]);
    expect(spokenParts()).toEqual([]);
    await finish();
    expect(speech.now).toBe(firstClaim?.text);
    expect(spokenParts()).toEqual([firstClaim?.id]);
    await finish();
    expect(spokenParts()).toEqual([secondClaim?.id]);
  });

  it('is read to its end, with everything that it shows, and then the bar goes', async () => {
    await readWith([english]);
    while (speech.speaking) await finish();
    const said = speech.said.map(({ text }) => text);
    const shown = [...document.querySelectorAll('[data-claim], [data-quotation]')].map(({ textContent }) => textContent);
    expect(shown.length).toBeGreaterThan(8);
    for (const words of shown) expect(said).toContain(words?.replace(/ \[[^\]]*\]/g, ''));
    for (const { heading } of exampleDigest.sections.filter((one) => one.heading !== '')) expect(said).toContain(heading);
    expect(said).toContain('Mayor Ada Verning');
    await waitFor(() => expect(bar()).toBeNull());
    expect(toggle().getAttribute('aria-pressed')).toBe('false');
  });

  it('pauses and reads the sentence again from its beginning, and what was cut short does not end what follows', async () => {
    await readWith([english]);
    await finish();
    await press('Pause');
    expect(speech.speaking).toBe(false);
    expect(spokenParts()).toEqual([firstClaim?.id]);
    await press('Read on');
    expect(speech.now).toBe(firstClaim?.text);
    expect(bar()?.dataset.aloud).toBe('speaking');
  });

  it('goes to the next and the previous sentence, and at another speed', async () => {
    await readWith([english]);
    await press('Next sentence');
    await press('Next sentence');
    expect(speech.now).toBe(secondClaim?.text);
    await press('Previous sentence');
    expect(speech.now).toBe(firstClaim?.text);
    await act(() => void fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: '1.5' } }));
    expect(speech.said.at(-1)).toMatchObject({ text: firstClaim?.text, rate: 1.5 });
    await finish();
    expect(speech.said.at(-1)?.rate).toBe(1.5);
  });

  it.each(['Stop reading aloud', 'Escape', 'the button that began it'])('ends with %s, and the focus is where it began', async (way) => {
    await readWith([english]);
    const stop = screen.getByRole('button', { name: 'Stop reading aloud' });
    stop.focus();
    await act(() => {
      if (way === 'Escape') fireEvent.keyDown(stop, { key: 'Escape' });
      else fireEvent.click(way === 'Stop reading aloud' ? stop : toggle());
    });
    expect(speech.speaking).toBe(false);
    expect(bar()).toBeNull();
    expect(document.activeElement).toBe(toggle());
  });

  it('ends when the view goes, when it shows another digest, and when the digest was made anew; not when the same one comes again', async () => {
    const shown = await readWith([english]);
    const show = (view: Parameters<typeof Shown>[0]['view']) =>
      act(() => shown.rerender(<Shown view={view} doors={shown.doors} shortcut={null} />));
    await show(readyView(structuredClone(exampleDigest)));
    expect(speech.speaking).toBe(true);
    await show(readyView({ ...exampleDigest, updatedAt: '2027-01-01T00:00:00.000Z' }));
    expect(speech.speaking).toBe(false);
    fireEvent.click(toggle());
    await screen.findByRole('region', { name: 'Reading aloud' });
    await show({ state: 'empty', problem: { kind: 'not-read-yet' } });
    expect(speech.speaking).toBe(false);
    await show(readyView());
    fireEvent.click(toggle());
    await screen.findByRole('region', { name: 'Reading aloud' });
    expect(speech.speaking).toBe(true);
    fireEvent(window, new Event('pagehide'));
    expect(speech.speaking).toBe(false);
  });

  it('glows sentence by sentence in the page beside a panel, which goes along', async () => {
    const asked: unknown[][] = [];
    const openReading: OpenReading = () => ({
      glow: (part) => asked.push(['glow', part]),
      goTo: (passage, at) => asked.push(['goTo', passage, at]),
      cover: () => undefined,
      step: () => undefined,
      close: () => undefined,
    });
    await readWith([english], openReading);
    asked.length = 0;
    await finish();
    const place = firstClaim?.citations[0];
    await waitFor(() => expect(asked).toContainEqual(['goTo', place?.passage, expect.any(Number)]));
    expect(asked).toContainEqual(['glow', firstClaim?.id]);
    await press('Stop reading aloud');
    await waitFor(() => expect(asked.at(-1)).toEqual(['glow', null]));
  });
});

describe('a browser whose voices are not simply there', () => {
  it('is waited for when it names its voices late', async () => {
    await readWith([]);
    expect(screen.getByText('Looking for a voice …')).toBeTruthy();
    await act(() => speech.nameVoices([english]));
    expect(speech.now).toBe(exampleDigest.source.title);
  });

  it('is told of when it has none for the language, with what to do; one that comes later waits for the reader', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const rendered = readWith([makeVoice('Kalle', 'fi-FI')]);
    await vi.advanceTimersByTimeAsync(6000);
    const { container } = await rendered;
    vi.useRealTimers();
    expect(bar()?.dataset.aloud).toBe('no-voice');
    expect(bar()?.textContent).toContain('This browser has no voice for this language: English.');
    expect((await axe.run(container)).violations).toEqual([]);
    expect(speech.said).toEqual([]);
    await act(() => speech.nameVoices([english]));
    expect(speech.said).toEqual([]);
    await press('Read on');
    expect(speech.now).toBe(exampleDigest.source.title);
  });

  it('sends nothing to a service before the reader has agreed to it, and then no piece that the service would fall silent at', async () => {
    const { container } = await readWith([service]);
    expect(bar()?.textContent).toContain('Cloud Voice');
    expect(speech.said).toEqual([]);
    expect((await axe.run(container)).violations).toEqual([]);
    const allow = screen.getByRole('button', { name: 'Read aloud with it' });
    allow.focus();
    await press('Read aloud with it');
    expect(speech.said[0]).toMatchObject({ text: exampleDigest.source.title, voice: 'Cloud Voice' });
    await waitFor(() => expect(bar()?.contains(document.activeElement)).toBe(true));
    while (speech.speaking) await finish();
    expect(speech.said.every(({ text }) => text.length <= 180)).toBe(true);
  });

  it('is told of when its voice does not speak, and pauses when another page takes the voice', async () => {
    await readWith([english]);
    await act(() => speech.failWith('audio-hardware'));
    expect(bar()?.textContent).toContain('The voice did not speak.');
    await press('Try again');
    expect(speech.now).toBe(exampleDigest.source.title);
    await act(() => speech.failWith('interrupted'));
    expect(bar()?.dataset.aloud).toBe('paused');
  });

  it('is not waited for without end where a voice begins nothing, or never ends', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const started = readWith([english]);
    await vi.advanceTimersByTimeAsync(100);
    await started;
    await act(() => pass(9000));
    expect(bar()?.dataset.aloud).toBe('failed');
    await press('Try again');
    await act(() => {
      speech.begin();
      return pass(30_000);
    });
    expect(bar()?.dataset.aloud).toBe('paused');
    expect(speech.speaking).toBe(false);
  });

  it('is told of where it cannot speak at all', async () => {
    takeAway = () => undefined;
    renderView(readyView());
    fireEvent.click(toggle());
    expect(await screen.findByText('This browser cannot read aloud.')).toBeTruthy();
    expect(toggle().getAttribute('aria-pressed')).toBe('false');
  });
});

// @vitest-environment jsdom
import '../../as-extension-page.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { BuiltInState } from '../../../../src/core/built-in-state.ts';
import type { ModelChoice } from '../../../../src/core/model-choice.ts';
import type { ModelFailureKind } from '../../../../src/core/model-failure.ts';
import type { Settings } from '../../../../src/protocol/settings.ts';
import { ModelsSection } from '../../../../src/ui/options/models/models-section.tsx';
import { openTestModels } from './test-models.ts';

afterEach(cleanup);

const OLLAMA: ModelChoice = { engine: 'openai-compatible', address: 'http://localhost:11434/v1', model: 'small-model' };

function renderModels(models: ModelChoice, { modelDoors, taken } = openTestModels()) {
  const keep = async (change: Partial<Settings>) => void taken.push(['keep', change]);
  const rendered = render(<ModelsSection models={models} writtenIn={null} translateQuotations={false} doors={modelDoors} keep={keep} />);
  return { ...rendered, taken };
}

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const show = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const SERVER = 'A server that speaks like OpenAI’s';

describe('the choice of a model', () => {
  it('changes nothing by being looked at: every engine has a button of its own', async () => {
    const { taken } = renderModels(OLLAMA);
    for (const name of ['Off', 'The browser’s own model', 'Anthropic', SERVER]) show(name);
    await screen.findByLabelText('Address');
    expect(taken).toEqual([['drop', OLLAMA.address]]);
    expect(screen.getByText('In use: small-model at http://localhost:11434')).toBeTruthy();
  });

  it('asks for the leave, keeps the key under its origin, then the choice, and gives back the rest', async () => {
    const models = openTestModels({}, {}, new Map([['https://former.example', 'k0']]));
    const { taken } = renderModels({ engine: 'none' }, models);
    show(SERVER);
    press('OpenAI');
    type('Model', ' large-model ');
    type('Key', ' k1 ');
    press('Save and use');
    await screen.findByText('Saved. It is used from the next digest on.');
    const choice = { engine: 'openai-compatible', address: 'https://api.openai.com/v1', model: 'large-model' };
    expect(taken.slice(1)).toEqual([
      ['ask', choice.address, true],
      ['keep', { models: choice }],
      ['drop', choice.address],
    ]);
    expect([...models.keys]).toEqual([['https://api.openai.com', 'k1']]);
    expect((screen.getByLabelText('Key') as HTMLInputElement).value).toBe('');
  });

  it('takes a key that was typed for one origin to no other', () => {
    renderModels({ engine: 'none' });
    show(SERVER);
    press('OpenAI');
    type('Key', 'k1');
    const typed = () => (screen.getByLabelText('Key') as HTMLInputElement).value;
    type('Address', 'https://api.openai.com/v2');
    expect(typed()).toBe('k1');
    press('Ollama');
    expect(typed()).toBe('');
  });

  it('keeps nothing where the browser does not give the leave', async () => {
    const models = openTestModels({}, { askLeave: async () => false });
    const { taken } = renderModels({ engine: 'none' }, models);
    show('Anthropic');
    type('Model', 'large-model');
    type('Key', 'k1');
    press('Save and use');
    await screen.findByText(/^The browser did not give the permission/);
    expect([taken, models.keys.size]).toEqual([[['drop', null]], 0]);
  });

  it.each([
    ['localhost:11434', 'http://localhost:11434'],
    ['127.0.0.1:1234/v1/', 'http://127.0.0.1:1234/v1'],
    ['[::1]:8080/v1', 'http://[::1]:8080/v1'],
    ['api.models.example', 'https://api.models.example'],
    ['models.example:8443/v1', 'https://models.example:8443/v1'],
    ['localhost.models.example/v1', 'https://localhost.models.example/v1'],
  ])('understands %s, and shows what was made of it', async (typed, address) => {
    const { taken } = renderModels({ engine: 'none' });
    show(SERVER);
    type('Address', typed);
    fireEvent.change(screen.getByLabelText('Address'));
    await waitFor(() => expect((screen.getByLabelText('Address') as HTMLInputElement).value).toBe(address));
    type('Model', 'small-model');
    press('Save and use');
    await screen.findByText('Saved. It is used from the next digest on.');
    expect(taken).toContainEqual(['ask', address, true]);
  });

  it('asks for quotations in another language only where one is chosen, and off by default', async () => {
    const { taken } = renderModels(OLLAMA);
    expect(screen.queryByRole('checkbox')).toBe(null);
    cleanup();
    const { modelDoors } = openTestModels();
    const keep = async (change: Partial<Settings>) => void taken.push(['keep', change]);
    render(<ModelsSection models={OLLAMA} writtenIn="fr" translateQuotations={false} doors={modelDoors} keep={keep} />);
    const box = screen.getByRole('checkbox', { name: 'Translate quotations too, under the original' });
    expect((box as HTMLInputElement).checked).toBe(false);
    fireEvent.click(box);
    expect(taken.at(-1)).toEqual(['keep', { translateQuotations: true }]);
  });

  it.each([
    ['me:word@localhost/v1', 'That is no address. Write it like http://localhost:11434/v1.'],
    ['models', 'That is no address. Write it like http://localhost:11434/v1.'],
    ['ftp://localhost/v1', 'That is no address. Write it like http://localhost:11434/v1.'],
    ['http://me:word@localhost/v1', 'That is no address. Write it like http://localhost:11434/v1.'],
    ['http://models.example/v1', /^Only https is safe here/],
    ['http://localhost.models.example/v1', /^Only https is safe here/],
  ])('refuses %s in words, and asks the browser for nothing', async (address, words) => {
    const { taken } = renderModels({ engine: 'none' });
    show(SERVER);
    type('Address', address);
    type('Model', 'small-model');
    press('Save and use');
    expect((await screen.findAllByText(words)).length).toBe(2);
    expect(taken).toEqual([['drop', null]]);
  });

  it('says what goes where: to a program of this computer, or away from it', () => {
    renderModels({ engine: 'none' });
    show(SERVER);
    expect(screen.getByText(/go to the program at http:\/\/localhost:11434, on this computer/)).toBeTruthy();
    press('Mistral');
    expect(screen.getByText(/leave this computer and go to https:\/\/api\.mistral\.ai, with your key/)).toBeTruthy();
  });

  it('wants a model to be named before it asks anybody', async () => {
    const { taken } = renderModels({ engine: 'none' });
    show(SERVER);
    press('Test');
    await screen.findByText('Say which model.');
    expect(taken).toEqual([['drop', null]]);
  });

  it.each<[ModelFailureKind, RegExp]>([
    ['unreachable', /^Nothing answers at this address/],
    ['origin-refused', /OLLAMA_ORIGINS=/],
    ['wrong-key', /^The server does not take the key/],
    ['no-such-model', /ollama pull/],
    ['no-credit', /no credit left/],
    ['too-long', /raise num_ctx/],
    ['too-many-requests', /no more requests for now/],
    ['server-error', /^The server failed/],
    ['redirected', /does not follow with your key/],
    ['not-https', /^Only https is safe here/],
    ['not-allowed', /does not let Citeback connect there/],
    ['unavailable', /^The browser has no model for this computer/],
    ['slow', /^The model gave no word in time/],
    ['broken-answer', /is not what was asked for/],
  ])('says of a test that came to “%s” what to do, with the server’s own words as text', async (fault, words) => {
    const detail = '<img src=x onerror=alert(1)>';
    const { container } = renderModels(OLLAMA, openTestModels({ test: async () => ({ fault, detail }) }));
    press('Test');
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByText(detail).tagName).toBe('CODE');
    expect(container.querySelector('img')).toBeNull();
  });

  it.each([
    [{ took: 1234, room: null, isLittle: false }, 'It works: the model answered after 1.2 s.'],
    [{ took: 900, room: 24_000, isLittle: false }, 'It works: the model answered after 0.9 s. It takes about 24,000 characters at once.'],
    [{ took: 900, room: 6000, isLittle: true }, /only about 6,000 characters at once.*raise num_ctx/],
  ])('says what a working model can take', async (found, words) => {
    renderModels(OLLAMA, openTestModels({ test: async () => found }));
    press('Test');
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('ends a test that the reader cancels, and tells nothing that comes late', async () => {
    let late: (value: { took: number; room: null; isLittle: boolean }) => void = () => undefined;
    const heard: AbortSignal[] = [];
    const models = openTestModels({
      test: (_choice, _typed, signal) => {
        heard.push(signal);
        return new Promise((resolve) => {
          late = resolve;
        });
      },
    });
    renderModels(OLLAMA, models);
    press('Test');
    await screen.findByText('Waiting for an answer…');
    await waitFor(() => expect(heard).toHaveLength(1));
    press('Cancel');
    expect(heard[0]?.aborted).toBe(true);
    late({ took: 1, room: null, isLittle: false });
    await Promise.resolve();
    expect(screen.queryByText(/^It works/)).toBeNull();
  });

  it('shows that a key is kept, never the key, and deletes it alone', async () => {
    const models = openTestModels({}, {}, new Map([['http://localhost:11434', 'k-secret-of-nobody']]));
    const { container } = renderModels(OLLAMA, models);
    await screen.findByText(/^A key for http:\/\/localhost:11434 is kept/);
    expect(container.innerHTML).not.toContain('k-secret');
    press('Delete this key');
    await waitFor(() => expect(screen.queryByText(/is kept\./)).toBeNull());
    expect(models.keys.size).toBe(0);
  });

  it('says where the browser keeps the permission after all', async () => {
    renderModels(OLLAMA, openTestModels({}, { dropLeave: async () => false }));
    show('Off');
    press('Switch the model off');
    expect(await screen.findByText(/but the browser kept the permission/)).toBeTruthy();
  });

  it('keeps the language that a model shall write', () => {
    const { taken } = renderModels(OLLAMA);
    fireEvent.change(screen.getByLabelText('Language of what a model writes'), { target: { value: 'pt-BR' } });
    expect(taken).toContainEqual(['keep', { writtenIn: 'pt-BR' }]);
  });

  it.each<[BuiltInState, RegExp, string[]]>([
    ['absent', /^This browser has no model/, []],
    ['silent', /does not say whether it has a model/, []],
    ['unavailable', /^The browser has no model for this computer/, []],
    ['downloadable', /can download its model/, ['Download and use']],
    ['downloading', /is downloading its model/, ['Download and use']],
    ['available', /^The model is there/, ['Use it', 'Test']],
  ])('offers of the browser’s own model what its state “%s” allows', async (state, words, buttons) => {
    renderModels({ engine: 'none' }, openTestModels({ builtInState: async () => state }));
    show('The browser’s own model');
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(buttons);
  });

  it('tells how far a download is, with its size where the browser says it', async () => {
    const models = openTestModels({
      builtInState: async () => 'downloadable',
      downloadBuiltIn: async (tell) => {
        tell({ share: 0.25, total: 2.1e9 });
        return await new Promise(() => undefined);
      },
    });
    renderModels({ engine: 'none' }, models);
    show('The browser’s own model');
    fireEvent.click(await screen.findByRole('button', { name: 'Download and use' }));
    expect(await screen.findByText('Downloaded: 25% of 2.1 GB')).toBeTruthy();
  });

  it.each<[string, ModelChoice]>([
    ['off', { engine: 'none' }],
    ['a server', OLLAMA],
    ['the browser’s own', { engine: 'built-in' }],
  ])('has no fault that axe finds: %s', async (_title, choice) => {
    const { container } = renderModels(choice);
    const { violations } = await axe.run(container);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

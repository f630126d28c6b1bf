import fs from 'node:fs';
import { expect, it } from 'vitest';
import { modelStates } from './model-states.ts';
import { firstStates, lastStates, pageStates, panelStates } from './page-states.ts';
import { popupStates } from './popup-states.ts';
import { troubleStates } from './trouble-states.ts';
import { writtenStates } from './written-states.ts';

const docs = new URL('../../docs/', import.meta.url);

it('every designed state that Chromium can be brought to stands in the documentation with its picture', () => {
  const states = [
    ...firstStates,
    ...popupStates,
    ...troubleStates,
    ...panelStates,
    ...pageStates,
    ...modelStates,
    ...lastStates,
    ...writtenStates,
  ].filter(({ onlyIn }) => onlyIn !== 'firefox');
  const told = fs.readFileSync(new URL('states.md', docs), 'utf8');
  const missing = states.filter(({ name, about }) => {
    const hasPicture = fs.existsSync(new URL(`pictures/${name}.png`, docs));
    return !hasPicture || !told.includes(`## ${name}\n\n${about}\n`) || !told.includes(`(pictures/${name}.png)`);
  });
  expect(states.length).toBeGreaterThan(30);
  expect(missing.map(({ name }) => name)).toEqual([]);
});

import { expect, it } from 'vitest';
import { claimStart } from '../../../src/core/digest/claim-start.ts';
import { addBefore, isWholeSentence, NOTHING_BEFORE } from '../../../src/core/digest/is-whole-sentence.ts';
import { rulesFor } from '../../../src/core/text/rules-for.ts';
import { findWords } from '../../../src/core/text/words.ts';
import { articleOf, digestOf } from './articles.ts';

const isWhole = (text: string, before = '') =>
  isWholeSentence(text, addBefore(before, NOTHING_BEFORE), findWords(text, 'en'), rulesFor('en'));

it.each([
  'Originally published in the spring of 2019.',
  'Last updated on the first day of May.',
  'Warning: Nothing was sent to the harbour in /srv/ferry/mail.php today.',
  'Sails and oars → engines, batteries and a very long cable.',
  'BOATS AND BUSES | We cross the strait by whatever there is.',
  '(Note: of course, the boat depends on the tide.)',
  'But here is the good news about the boat.',
  'The town buys boats from firms of the province 9 .',
  'The boat left2 the strait in nine minutes.',
  'What is new about the boat is told below (The pier >>>).',
  'See the timetable of the boat on the north beach.',
  'As we have reported, the boat is late.',
  'The fares of the boat are in the table below.',
  'As an Amazon Associate, the town earns from every boat.',
  'You can find more boats with batteries here.',
  'For more about the boat, head to the harbour board of Ottle.',
  'Discover the seven boats that cross the strait.',
  'Talk to us for a boat of your own.',
  'You will learn how a boat is built by four people.',
  'The boat {which is late every time it rains.',
  'Jump to the list of every boat that crosses the strait.',
])('what stands in menus, tables, asides and reports of errors is no sentence (%s)', (text) => {
  expect(isWhole(text)).toBe(false);
});

it('what only says who called something out is none', () => {
  const rest = 'Ida Moss wrote before the vote.';
  expect(isWhole(rest)).toBe(true);
  expect(isWhole(rest, '“Give us a boat that floats!” ')).toBe(false);
  expect(isWhole(rest, 'The board gave her a boat that floats. ')).toBe(true);
});

it.each([
  ['Tisby (CNN Business)A muddled view of ferries weighs on the town.', 'A muddled view of ferries weighs on the town.'],
  ['Kolm/Ottle (dpa-afx) - The boat crosses the strait.', 'The boat crosses the strait.'],
  ['IDA MOSS, HOST: The boat crosses the strait.', 'The boat crosses the strait.'],
  ['NEW KOLM: The boat crosses the strait.', 'The boat crosses the strait.'],
  ['The town of Kolm: It lies on the strait.', 'The town of Kolm: It lies on the strait.'],
  ['(AP) — The boat crosses the strait.', 'The boat crosses the strait.'],
  ['(Kolm-Total.example) - The boat crosses the strait.', 'The boat crosses the strait.'],
  ['Kolm, 22. November 2022 – The boat crosses the strait.', 'The boat crosses the strait.'],
  ['KOLM, Nov. 22, 2022 — The boat crosses the strait.', 'The boat crosses the strait.'],
  [
    'On Monday, November 22 – a dry day – boats crossed the strait again.',
    'On Monday, November 22 – a dry day – boats crossed the strait again.',
  ],
  ['A: The boat crosses the strait in nine minutes.', 'The boat crosses the strait in nine minutes.'],
  ['TL;DR: The boat crosses the strait in nine minutes.', 'The boat crosses the strait in nine minutes.'],
])('a claim begins after a dateline or a speaker’s letter (%s)', (text, claim) => {
  expect(text.slice(claimStart(text))).toBe(claim);
});

it('a lead is looked for further down where an article opens with none', () => {
  const errors = Array.from({ length: 9 }, (_, at) => `Warning: no route to harbour ${at} was found in /srv/ferry/mail.php on line ${at}`);
  const body = Array.from(
    { length: 12 },
    (_, at) => `The town of Ottle has sold boat number ${at} to a museum that stands beside lake ${at}.`,
  );
  const { lead } = digestOf(articleOf([...errors, ['heading', 'The sale'], ...body, ['heading', 'The museum'], ...body.slice(6)]));
  expect(lead.length).toBeGreaterThan(0);
  for (const { text } of lead) expect(text).not.toContain('Warning');
});

it('a script without full stops ends a sentence with its last word, unless it is as short as a caption', () => {
  const isWholeThai = (text: string) => isWholeSentence(text, NOTHING_BEFORE, findWords(text, 'th'), rulesFor('th'));
  expect(isWholeThai('ประตูน้ำที่ปากคลองถูกเปลี่ยนเป็นระบบไฟฟ้า และมีเครื่องวัดระดับน้ำที่ส่งสัญญาณเตือน')).toBe(true);
  expect(isWholeThai('เรือพายในคลองตอนเช้า')).toBe(false);
});

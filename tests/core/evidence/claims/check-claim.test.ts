import { beforeAll, describe, expect, it } from 'vitest';
import { type CheckedClaim, checkClaim } from '../../../../src/core/evidence/claims/check-claim.ts';
import { loadClaimTable } from '../../../../src/core/evidence/claims/tables/pick-claim-table.ts';

type Case = readonly [language: string, source: string, claim: string, verdict: CheckedClaim['verdict'] | 'doubted', kind: string | null];

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
beforeAll(async () => {
  for (const language of languages) await loadClaimTable(language);
});

/** `doubted`: partial or failed, whichever, but not supported. */
function expectVerdicts(cases: readonly Case[]): void {
  it.each(cases)('%s: %s → %s: %s', (language, source, claim, verdict, kind) => {
    const checked = checkClaim(claim, [source], { language });
    if (verdict === 'doubted') expect(checked.verdict).not.toBe('supported');
    else expect(checked.verdict).toBe(verdict);
    if (kind !== null) expect(checked.doubts.map((doubt) => doubt.kind)).toContain(kind);
    expect(checked.score).toBeGreaterThanOrEqual(0);
    expect(checked.score).toBeLessThanOrEqual(1);
  });
}

describe('numbers', () => {
  expectVerdicts([
    ['en', 'Fares rose by 12 % in March.', 'Fares rose by twelve percent.', 'supported', null],
    ['en', 'Fares rose by 12 % in March.', 'Fares rose by 21 % in March.', 'failed', 'number'],
    ['en', 'The walk is 12 miles long.', 'The walk is 12 km long.', 'failed', 'number'],
    ['en', 'The dam cost 3.6 million euros.', 'The dam cost 3,600,000 euros.', 'supported', null],
    ['en', 'Some 1,200 people came.', 'Some 1,300 people came.', 'failed', 'number'],
    ['en', 'Frost of −5 degrees came on Monday.', 'Frost of 5 degrees came on Monday.', 'failed', 'number'],
    ['en', 'Frost of 5 degrees came on Monday.', 'Frost of -5 degrees came on Monday.', 'failed', 'number'],
    ['en', 'Frost of −5 degrees came on Monday.', 'Frost of -5 degrees came on Monday.', 'supported', null],
    ['en', 'The trip takes 3-5 hours by boat.', 'The trip takes 3–5 hours by boat.', 'supported', null],
    ['en', 'The train leaves at 10:50.', 'The train leaves at 10:55.', 'failed', 'number'],
    ['en', 'The fire killed 12 people and injured 30.', 'The fire killed 30 people and injured 12.', 'doubted', 'roles'],
    ['de', 'Die Preise stiegen um zwölf Prozent.', 'Die Preise stiegen um 12 %.', 'supported', null],
    ['de', 'Die Preise stiegen um zwölf Prozent.', 'Die Preise stiegen um elf Prozent.', 'failed', 'number'],
    ['fr', 'Les prix ont augmenté de douze pour cent.', 'Les prix ont augmenté de treize pour cent.', 'failed', 'number'],
    ['es', 'Los precios subieron un 12 %.', 'Los precios subieron un 15 %.', 'failed', 'number'],
    ['it', 'I prezzi sono saliti del 12 %.', 'I prezzi sono saliti del 15 %.', 'failed', 'number'],
    ['pt', 'Os preços subiram 12 %.', 'Os preços subiram 15 %.', 'failed', 'number'],
    ['nl', 'De prijzen stegen met twaalf procent.', 'De prijzen stegen met 12 %.', 'supported', null],
    ['ja', '船には三十人が乗っていた。', '船には三十一人が乗っていた。', 'doubted', null],
    ['hi', 'नाव में 30 लोग सवार थे।', 'नाव में 40 लोग सवार थे।', 'failed', 'number'],
  ]);
});

describe('names', () => {
  expectVerdicts([
    ['en', 'Vladimir Orlov opened the bridge.', 'Mr Orlov opened the bridge.', 'supported', null],
    ['en', 'Mr Orlov opened the bridge.', 'Mr Petrov opened the bridge.', 'failed', 'name'],
    ['en', 'The European Harbour Union approved the plan.', 'The EHU approved the plan.', 'doubted', null],
    ['en', 'Ana Quill opened the pier.', 'President Ana Quill opened the pier.', 'doubted', null],
    ['en', 'Ana Quill defeated Bob Marl in the vote.', 'Bob Marl defeated Ana Quill in the vote.', 'doubted', 'roles'],
    ['de', 'Jana Reuter leitet das Museum.', 'Frau Reuter leitet das Museum.', 'supported', null],
    ['de', 'Jana Reuter leitet das Museum.', 'Jana Vogel leitet das Museum.', 'doubted', null],
    ['fr', 'Claire Morin dirige le musée.', 'Claire Petit dirige le musée.', 'failed', 'name'],
    ['es', 'Lucía Ramos dirige el museo.', 'Lucía Torres dirige el museo.', 'failed', 'name'],
    ['it', 'Lucia Ferri dirige il museo.', 'Lucia Conti dirige il museo.', 'failed', 'name'],
    ['pt', 'Lúcia Ramos dirige o museu.', 'Lúcia Torres dirige o museu.', 'failed', 'name'],
    ['nl', 'Lotte Visser leidt het museum.', 'Lotte Bakker leidt het museum.', 'failed', 'name'],
    ['zh', '市长王兰宣布了计划。', '市长李兰宣布了计划。', 'doubted', null],
  ]);
});

describe('words that only join a sentence to the one before', () => {
  expectVerdicts([
    ['en', 'But the council refused the plan.', 'The council refused the plan.', 'supported', null],
    ['en', 'However, the council refused the plan.', 'The council refused the plan.', 'supported', null],
    ['en', 'The council, however, refused the plan.', 'The council refused the plan.', 'supported', null],
    ['en', 'The council refused all but the plan.', 'The council refused all the plan.', 'doubted', 'certainty'],
    ['en', 'The plan was anything but new.', 'The plan was anything new.', 'doubted', 'certainty'],
    ['de', 'Aber der Rat lehnte den Plan ab.', 'Der Rat lehnte den Plan ab.', 'supported', null],
    ['fr', 'Mais le conseil a refusé le projet.', 'Le conseil a refusé le projet.', 'supported', null],
    ['es', 'Pero el consejo rechazó el plan.', 'El consejo rechazó el plan.', 'supported', null],
    ['nl', 'Maar de raad verwierp het plan.', 'De raad verwierp het plan.', 'supported', null],
    ['it', 'Però il consiglio ha respinto il piano.', 'Il consiglio ha respinto il piano.', 'supported', null],
    ['pt', 'Mas o conselho rejeitou o plano.', 'O conselho rejeitou o plano.', 'supported', null],
  ]);
});

describe('denials and opposites', () => {
  expectVerdicts([
    ['en', 'The bridge was not damaged.', 'The bridge was damaged.', 'failed', 'negation'],
    ['en', 'The bridge was damaged.', "The bridge wasn't damaged.", 'failed', 'negation'],
    ['en', 'The bridge closed on Monday.', 'The bridge opened on Monday.', 'failed', 'opposite'],
    ['en', 'The workers were aware of the risk.', 'The workers were unaware of the risk.', 'failed', 'opposite'],
    ['en', 'Dogs are no longer allowed in the park.', 'Dogs are prohibited in the park.', 'doubted', null],
    ['en', 'The mayor may resign in May.', 'The mayor resigned in May.', 'doubted', 'certainty'],
    ['en', 'Only residents can park there.', 'Residents can park there.', 'doubted', 'certainty'],
    ['de', 'Die Brücke wurde nicht beschädigt.', 'Die Brücke wurde beschädigt.', 'failed', 'negation'],
    ['de', 'Die Preise sind gestiegen.', 'Die Preise sind gefallen.', 'failed', 'opposite'],
    ['fr', 'Le pont n’a pas été abîmé.', 'Le pont a été abîmé.', 'doubted', 'negation'],
    ['fr', 'Les prix vont augmenter.', 'Les prix vont baisser.', 'failed', 'opposite'],
    ['es', 'El puente no sufrió daños.', 'El puente sufrió daños.', 'failed', 'negation'],
    ['es', 'Los precios van a subir.', 'Los precios van a bajar.', 'failed', 'opposite'],
    ['it', 'Il ponte non ha subito danni.', 'Il ponte ha subito danni.', 'failed', 'negation'],
    ['it', 'I prezzi devono aumentare.', 'I prezzi devono diminuire.', 'failed', 'opposite'],
    ['pt', 'A ponte não sofreu danos.', 'A ponte sofreu danos.', 'failed', 'negation'],
    ['pt', 'Os preços devem subir.', 'Os preços devem cair.', 'failed', 'opposite'],
    ['nl', 'De brug is niet beschadigd.', 'De brug is beschadigd.', 'failed', 'negation'],
    ['nl', 'De prijzen gaan stijgen.', 'De prijzen gaan dalen.', 'failed', 'opposite'],
    ['th', 'สะพานไม่ปิดในวันจันทร์', 'สะพานปิดในวันจันทร์', 'doubted', null],
  ]);
});

describe('speakers and quotations', () => {
  expectVerdicts([
    ['en', '“We will rebuild it,” the mayor, Ana Quill, said.', '“We will rebuild it,” said Ana Quill.', 'supported', null],
    ['en', '“We will rebuild it,” Ana Quill told Bob Marl.', '“We will rebuild it,” said Bob Marl.', 'failed', 'speaker'],
    ['en', '“We will rebuild it,” said Ana Quill.', '“We shall rebuild it,” said Ana Quill.', 'failed', 'quotation'],
    ['en', 'Ana Quill said the pier was safe.', 'The pier was safe.', 'doubted', 'left-out'],
    ['de', '„Wir bauen neu“, sagte Jana Reuter zu Ole Brandt.', '„Wir bauen um“, sagte Jana Reuter.', 'failed', 'quotation'],
    [
      'fr',
      '« Nous allons reconstruire », a dit Claire Morin.',
      '« Nous voulons reconstruire », a dit Claire Morin.',
      'failed',
      'quotation',
    ],
    ['ja', '「橋は必ず直す」と岸本さんは述べた。', '「橋は必ず壊す」と岸本さんは述べた。', 'failed', 'quotation'],
  ]);
});

describe('words', () => {
  expectVerdicts([
    ['en', 'Has the ferry left the bay?', 'The ferry has left the bay.', 'partial', 'certainty'],
    ['en', 'Has the ferry left the bay?', 'Has the ferry left the bay?', 'supported', null],
    ['es', '¿El puente sufrió daños?', 'El puente sufrió daños.', 'partial', 'certainty'],
    ['en', 'The ferry, built in 1952, crosses the bay twice a day.', 'The ferry crosses the bay twice a day.', 'supported', null],
    ['en', 'The ferry crosses the bay twice a day.', 'The ferry crosses the wide bay twice a day.', 'partial', 'words'],
    ['en', 'The ferry crosses the bay twice a day.', 'A baker in another town won a prize.', 'failed', null],
    ['ar', 'أعلنت المكتبة عن ساعات جديدة.', 'أعلنت المكتبة عن ساعات جديدة.', 'supported', null],
    ['ja', '渡し船は一九五二年に始まった。', '渡し船は一九五二年に始まった。', 'supported', null],
  ]);
});

describe('a faithful paraphrase', () => {
  it.each([
    ['en', 'The council closed the pier on Monday.', 'The pier was closed by the council on Monday.'],
    ['de', 'Der Rat schloss den Steg am Montag.', 'Am Montag schloss der Rat den Steg.'],
    ['fr', 'Le conseil a fermé la jetée lundi.', 'La jetée a été fermée lundi par le conseil.'],
    ['es', 'El consejo cerró el muelle el lunes.', 'El muelle fue cerrado el lunes por el consejo.'],
    ['it', 'Il consiglio ha chiuso il molo lunedì.', 'Il molo è stato chiuso lunedì dal consiglio.'],
    ['pt', 'O conselho fechou o cais na segunda-feira.', 'O cais foi fechado na segunda-feira pelo conselho.'],
    ['nl', 'De raad sloot de pier op maandag.', 'De pier is op maandag door de raad gesloten.'],
    ['en', 'Ana Quill, the harbour master, opened the pier.', 'The harbour master, Ana Quill, opened the pier.'],
    ['de', 'Jana Reuter, die Direktorin, öffnete das Museum.', 'Die Direktorin, Jana Reuter, öffnete das Museum.'],
    ['fr', 'Claire Morin, la directrice, a ouvert le musée.', 'La directrice, Claire Morin, a ouvert le musée.'],
    ['es', 'Lucía Ramos, la directora, abrió el museo.', 'La directora, Lucía Ramos, abrió el museo.'],
    ['en', 'After the storm the ferry stayed in port.', 'The ferry stayed in port after the storm.'],
    ['en', 'The owner of the mill sold it with the land.', 'The mill’s owner sold it with the land.'],
  ])('is kept: %s: %s → %s', (language, source, claim) => {
    expect(checkClaim(claim, [source], { language }).verdict).not.toBe('failed');
  });

  it.each([
    ['Sales of bolts rose by 4 % in the third quarter.', 'Sales of bolts rose by 4 %.'],
    ['Sales of bolts, in the quarter to June, rose by 4 %.', 'Sales of bolts rose by 4 %.'],
  ])('may leave out a quarter of the year: %s → %s', (source, claim) => {
    expect(checkClaim(claim, [source], { language: 'en' })).toMatchObject({ verdict: 'supported', doubts: [] });
  });
});

describe('the score', () => {
  const score = (claim: string, source: string) => checkClaim(claim, [source], { language: 'en' }).score;

  it('is lower where the sources do not have the quoted words, though they have each of them', () => {
    const source = 'Ana Quill said the old pier would be open by the summer.';
    expect(score('Ana Quill said the pier would be “open by summer”.', source)).toBeLessThan(
      score('Ana Quill said the pier would be “open by the summer”.', source) - 0.1,
    );
  });

  it('is lower where a number has another unit', () => {
    const source = 'The walk to the 9 wells is 12 miles long, 3 km of them steep.';
    expect(score('The walk to the wells is 12 km long.', source)).toBeLessThan(
      score('The walk to the wells is 12 miles long.', source) - 0.1,
    );
  });
});

describe('a claim of several sources', () => {
  const sources = ['The foundry in Corran closed in 1971.', 'The drawings were found in a box on Tuesday.'];

  it('is supported where each of its sentences is carried by one', () => {
    expect(checkClaim(sources.join(' '), sources, { language: 'en' }).verdict).toBe('supported');
  });

  it('is doubted where one sentence is put together out of two', () => {
    const { verdict } = checkClaim('The foundry in Corran was found in a box on Tuesday.', sources, { language: 'en' });
    expect(verdict).not.toBe('supported');
  });
});

describe('what stands beside the sources', () => {
  const sources = ['She opened the new ferry on Tuesday.'];

  it('tells who “she” may be', () => {
    const claim = 'Ana Quill opened the new ferry on Tuesday.';
    expect(checkClaim(claim, sources, { language: 'en' }).verdict).toBe('failed');
    expect(checkClaim(claim, sources, { language: 'en', context: ['Ana Quill is the mayor.'] }).verdict).toBe('partial');
  });

  it('tells which day Tuesday was', () => {
    const options = { language: 'en', publishedAt: '2026-03-05' };
    expect(checkClaim('She opened the new ferry on 3 March.', sources, options).verdict).toBe('supported');
    expect(checkClaim('She opened the new ferry on 4 March.', sources, options).verdict).toBe('failed');
  });
});

it.each(['“…”', '« ? »', '„,“'])('comes to an end where %s quotes nothing', (marks) => {
  expect(checkClaim(`The ferry ${marks} left at nine`, ['The ferry left at nine'], { language: 'en' }).doubts).not.toContainEqual(
    expect.objectContaining({ kind: 'quotation' }),
  );
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../src/page/read-metadata.ts';
import { METADATA_CASES } from './metadata-cases.ts';
import { pageOf } from './page-of.ts';

describe('what a page says of its dates, site, address, language and direction', () => {
  it.each(METADATA_CASES)('is read where it says $says', ({ url = '', attributes, head, body, expected }) => {
    expect(readMetadata(pageOf(body ?? '<p>Boats.</p>', head, attributes), url)).toMatchObject(expected);
  });
});

describe('who did not write a page, though a name stands there', () => {
  const head = '<meta name="author" content="Nell Airey">';
  it.each([
    ['said by the head, and shown only in the foot of the site', head, '<h1>Hens</h1><footer>© Nell Airey</footer>'],
    ['said by the head, and shown only under a comment', head, '<h1>Hens</h1><ol><li class="comment">Nell Airey: nice hens!</li></ol>'],
    ['said by the head, and shown only as a part of another word', '<meta name="author" content="Nell">', '<h1>Hens</h1><p>Nellingen</p>'],
    ['a customer who praises', '', '<h1>Hens</h1><div class="testimonial"><p class="author-name">Nell Airey</p></div>'],
    ['who took the picture', '', '<h1>Hens</h1><figure><figcaption>By Nell Airey</figcaption></figure><p>Hens lay.</p>'],
    [
      'said twice by the head, and shown nowhere',
      `<meta name="twitter:data1" content="Nell Airey"><meta name="twitter:data2" content="4 minutes"><script type="application/ld+json">{"@type":"Article","author":{"name":"Nell Airey"}}</script>`,
      '<h1>Hens</h1><p>Hens lay.</p>',
    ],
    [
      'the site, called a person',
      '<script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"Quay"}}</script>',
      '<h1>Hens</h1><p>Quay, Friday</p>',
    ],
  ])('%s', (_case, said, body) => {
    expect(readMetadata(pageOf(body, said), 'https://www.quay.example/hens').byline).toBeNull();
  });
});

describe('the title, among all that may be it', () => {
  it.each([
    [
      'with its lines kept apart',
      '<title>The ferry returns to Ardmoor</title>',
      '<h1>The ferry<br>returns to Ardmoor</h1>',
      'The ferry returns to Ardmoor',
    ],
    [
      'not the words that only a program reads',
      '<title>The ferry returns</title>',
      '<h1><svg><title>Logo</title></svg>The ferry returns</h1>',
      'The ferry returns',
    ],
  ])('%s', (_case, head, body, title) => {
    expect(readMetadata(pageOf(body, head), 'https://www.quay.example/the-ferry-returns-to-ardmoor').title).toBe(title);
  });
});

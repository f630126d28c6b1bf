import { describe, expect, it } from 'vitest';
import { findWebAddress, shownAddress } from '../../src/core/web-address.ts';

describe('an address that a link may lead to', () => {
  it.each(['https://a.example', 'http://a.example/story?page=2#end', 'HTTPS://A.example/', 'http://localhost:8080/a', 'https://[::1]/'])(
    'is one of the web: %s',
    (address) => {
      expect(findWebAddress(address)).toBe(address);
    },
  );

  it.each([
    'javascript:alert(1)//https://a.example',
    ' https://a.example',
    'data:text/html,hello',
    'file:///etc/hosts',
    'ftp://a.example/',
    'https:a.example',
    'https://a.example\\@b.example',
    'https:///a',
    'http://?a',
    'https://a example/',
    'a.example',
    '',
    null,
    undefined,
  ])('is never %o', (address) => {
    expect(findWebAddress(address)).toBeNull();
  });
});

it.each([
  ['https://bank.example@evil.example/pay', 'https://evil.example/pay'],
  ['http://a:b@evil.example', 'http://evil.example'],
  ['https://bank.example@a@evil.example/?x=@', 'https://evil.example/?x=@'],
])('a link to %s has no part that could pass for its host', (address, link) => {
  expect(findWebAddress(address)).toBe(link);
});

it.each([
  ['https://news.example/story?page=2#end', 'https://news.example/story?page=2#end'],
  ['https://bank.example@evil.example/', 'https://evil.example/'],
  ['https://bаnk.example/', 'https://b%D0%B0nk.example/'],
  ['https://evil.example/\u202Egpj.exe', 'https://evil.example/%E2%80%AEgpj.exe'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['\uD800', '%EF%BF%BD'],
])('%s is shown as %s', (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});

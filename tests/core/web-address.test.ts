import { describe, expect, it } from 'vitest';
import { findWebAddress } from '../../src/core/web-address.ts';

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

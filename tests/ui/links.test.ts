import { describe, expect, it } from 'vitest';
import { safeHref } from '../../src/ui/links.ts';

describe('only places on LinkedIn become links', () => {
  it.each([
    ['https://www.linkedin.com/in/jane-doe/', 'https://www.linkedin.com/in/jane-doe/'],
    ['https://www.linkedin.com/in/jane-doe?miniProfileUrn=x#y', 'https://www.linkedin.com/in/jane-doe'],
    ['https://www.linkedin.com/in/josé/', 'https://www.linkedin.com/in/jos%C3%A9/'],
    ['https://www.linkedin.com/company/acme/', 'https://www.linkedin.com/company/acme/'],
    ['https://www.linkedin.com/newsletters/weekly-123/', 'https://www.linkedin.com/newsletters/weekly-123/'],
    ['http://www.linkedin.com/in/jane/', undefined],
    ['https://linkedin.com.evil.example/in/jane/', undefined],
    ['https://www.linkedin.com:444/in/jane/', undefined],
    ['https://user@www.linkedin.com/in/jane/', undefined],
    ['https://www.linkedin.com/in/', undefined],
    ['https://www.linkedin.com/logout/', undefined],
    ['https://www.linkedin.com/in/../logout/', undefined],
    ['https://www.linkedin.com/in/%2e%2e/logout/', undefined],
    ['javascript:alert(1)', undefined],
    ['/in/jane/', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s', (address, href) => {
    expect(safeHref(address)).toBe(href);
  });
});

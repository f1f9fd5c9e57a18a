import { describe, expect, it } from 'vitest';
import { closest, oneLine, unknown } from '../../src/told/suggestion.ts';

const slides = ['je-bent-niet-alleen', 'kwestie-van-vertrouwen', 'hulp-vinden', 'de-risicos'];

describe('closest', () => {
  it.each([
    ['hulp-vindn', 'hulp-vinden'],
    ['Hulp vinden', 'hulp-vinden'],
    ['hulp_vinden', 'hulp-vinden'],
    ['de-risico’s', 'de-risicos'],
    ['dé-risicos', 'de-risicos'],
    ['vertrouwen', 'kwestie-van-vertrouwen'],
    ['07-hulp-vinden.mp4', 'hulp-vinden'],
    ['vin', 'hulp-vinden'],
    ['en', undefined],
    ['', undefined],
    ['iets-heel-anders', undefined],
  ])('"%s" is near to %s', (found, expected) => {
    expect(closest(found, slides)).toBe(expected);
  });

  it('does not choose between two that hold it', () => {
    expect(closest('sexting', ['sexting-ouders-en-verzorgers', 'sexting-voor-docenten'])).toBe(
      undefined,
    );
  });

  it('does not take one short name for another', () => {
    expect(closest('pim', ['een', 'twee'])).toBe(undefined);
  });
});

describe('unknown', () => {
  it('names what is known, on one line', () => {
    expect(unknown('slide', 'hulp\nvinde', slides)).toBe(
      'There is no slide "hulp vinde". Did you mean "hulp-vinden"? Known: je-bent-niet-alleen, kwestie-van-vertrouwen, hulp-vinden, de-risicos.',
    );
    expect(unknown('film', 'x', [])).toBe('There is no film "x". Known: none.');
  });
});

describe('oneLine', () => {
  it('takes control characters out', () => {
    expect(oneLine(' a\u001b[2J\r\n\tb ')).toBe('a [2J b');
  });
});

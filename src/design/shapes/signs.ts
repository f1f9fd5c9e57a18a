import type { ContactPart } from '../../film/scenes/contact.ts';

/** How wide and high signs are drawn. */
export const signSize = 100;

/** Signs of ways to reach somebody, as outlines in a square of a hundred. A name has none: it is one. */
export const signShapes: Record<Exclude<ContactPart, 'name'>, readonly string[]> = {
  telephone: [
    'M22 8H33A6 6 0 0 1 39 13L42 29A7 7 0 0 1 39 36L33 41Q42 58 59 67L64 61A7 7 0 0 1 71 58L87 61A6 6 0 0 1 92 67V78A14 14 0 0 1 77 92C40 89 11 60 8 23A14 14 0 0 1 22 8Z',
  ],
  chat: [
    'M16 14H84A8 8 0 0 1 92 22V62A8 8 0 0 1 84 70H46L26 88V70H16A8 8 0 0 1 8 62V22A8 8 0 0 1 16 14Z',
    'M28 34H72',
    'M28 50H56',
  ],
  website: [
    'M50 8A42 42 0 1 1 50 92A42 42 0 1 1 50 8Z',
    'M8 50H92',
    'M50 8C72 28 72 72 50 92C28 72 28 28 50 8Z',
  ],
  email: [
    'M16 20H84A8 8 0 0 1 92 28V74A8 8 0 0 1 84 82H16A8 8 0 0 1 8 74V28A8 8 0 0 1 16 20Z',
    'M12 26L50 56L88 26',
  ],
  address: [
    'M50 93C32 72 18 56 18 39A32 32 0 1 1 82 39C82 56 68 72 50 93Z',
    'M50 27A12 12 0 1 1 50 51A12 12 0 1 1 50 27Z',
  ],
  hours: ['M50 8A42 42 0 1 1 50 92A42 42 0 1 1 50 8Z', 'M50 26V51L67 63'],
  price: [
    'M14 10H45A8 8 0 0 1 51 12L88 49A8 8 0 0 1 88 60L60 88A8 8 0 0 1 49 88L12 51A8 8 0 0 1 10 45V14A4 4 0 0 1 14 10Z',
    'M30 25A6 6 0 1 1 30 37A6 6 0 1 1 30 25Z',
  ],
};

import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../src/film/parse/place.ts';

const film = {
  slides: [{ id: 'te-doen' }, { id: 'dubbel' }, { id: 'dubbel' }, {}, { id: 'twee woorden' }],
};

describe('where something stands', () => {
  it.each([
    [['slides', 0, 'scenes', 2, 'items', 1, 'cue'], 'slide te-doen · scenes[2].items[1].cue'],
    [['slides', 0], 'slide te-doen'],
    [['slides', 0, 'id'], 'slides[0].id'],
    [['slides', 1, 'body'], 'slides[1].body'],
    [['slides', 2, 'body'], 'slides[2].body'],
    [['slides', 3, 'body'], 'slides[3].body'],
    [['slides', 4, 'body'], 'slides[4].body'],
    [['slides', 9, 'body'], 'slides[9].body'],
    [['slides'], 'slides'],
    [['endCard', 'url'], 'endCard.url'],
    [['lesson', 'questions', 'te-doen'], 'lesson.questions["te-doen"]'],
    [[], ''],
  ])('%j is told as “%s”', (path, place) => {
    expect(placeIn(film, path)).toBe(place);
  });

  it('is counted in what is no film', () => {
    expect(placeIn(null, ['slides', 0, 'body'])).toBe('slides[0].body');
    expect(placeIn({ slides: 'geen' }, ['slides', 0])).toBe('slides[0]');
  });
});

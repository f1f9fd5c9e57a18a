import { expect, it } from 'vitest';
import { eventName, wordsIn } from '../../src/storyboard/words.ts';

it.each([
  ['title', 'titel', 'title'],
  ['headline', 'kop', 'headline'],
  ['scenes[0]', 'beeld 1', 'picture 1'],
  ['scenes[1].ring', 'beeld 2', 'picture 2'],
  ['scenes[0].devices[2]', 'beeld 1, onderdeel 3', 'picture 1, part 3'],
  ['beats[4]', 'beweging 5', 'movement 5'],
  ['name', 'eindkaart', 'end card'],
])('calls %s what people understand', (id, nl, en) => {
  expect(eventName(id, wordsIn('nl-BE'))).toBe(nl);
  expect(eventName(id, wordsIn('en'))).toBe(en);
});

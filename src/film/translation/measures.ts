import { languageOf } from '../../language/languages.ts';
import { isSameMeasure, type Measure } from '../../language/numbers/said.ts';
import type { Problem } from '../parse/problem.ts';
import { saidAt } from '../parse/said.ts';
import { claimsIn } from '../scenes/index.ts';
import type { Film, Slide } from '../schema.ts';
import { scriptOfSlide } from '../script.ts';

/** What a number of money or of time is in: 1,250 euros are no 1,250 pounds. */
const hasUnit = ({ kind }: Measure): boolean => kind === 'money' || kind === 'time';

/**
 * Amounts that a translation says in another unit than its film. A language whose units are not known is not judged.
 * @param own the film, and `written` the film in the words of the translation: nothing else may be wrong with either
 */
export const measureProblems = (own: Film, written: Film): Problem[] =>
  own.slides.flatMap((slide, index) => {
    const same = written.slides[index];
    return same === undefined ? [] : problemsOf(slide, same, own, written, index);
  });

const problemsOf = (
  slide: Slide,
  retold: Slide,
  own: Film,
  written: Film,
  index: number,
): Problem[] => {
  const [ours, theirs] = [languageOf(own.language), languageOf(written.language)];
  const [script, words] = [scriptOfSlide(slide), scriptOfSlide(retold)];
  return slide.scenes.flatMap((scene, at) =>
    claimsIn(scene).flatMap((claim, claimed): Problem[] => {
      const sameScene = retold.scenes[at];
      const same = sameScene && claimsIn(sameScene)[claimed];
      if (!same) return [];
      const meant = saidAt(script, claim.cue, ours);
      const told = saidAt(words, same.cue, theirs);
      if ('problem' in meant.said || 'problem' in told.said) return [];
      const [one, other] = [meant.said.measure, told.said.measure];
      if (!hasUnit(one) || !hasUnit(other) || isSameMeasure(one, other)) return [];
      return [
        {
          path: ['slides', index, 'scenes', at, ...same.entry, 'cue'],
          message: `"${told.words}" is in another unit than "${meant.words}", which the film says; say the same amount`,
        },
      ];
    }),
  );
};

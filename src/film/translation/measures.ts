import { languageOf } from '../../language/languages.ts';
import { isSameMeasure, type SaidNumber } from '../../language/numbers/said.ts';
import type { Problem } from '../parse/problem.ts';
import { numberSaidAt, saidAt } from '../parse/said.ts';
import { claimsIn } from '../scenes/index.ts';
import type { Film, Slide } from '../schema.ts';
import { scriptOfSlide } from '../script.ts';

/** What a number of money or of time is in: 1,250 euros are no 1,250 pounds. */
const hasUnit = ({ measure }: SaidNumber): boolean =>
  measure.kind === 'money' || measure.kind === 'time';

/**
 * Amounts that a translation says in another unit than its film. A language whose units are not known is not judged.
 * @param written the film in the words of the translation, of which each cue is spoken
 */
export const measureProblems = (own: Film, written: Film): Problem[] =>
  own.slides.flatMap((slide, index) => {
    const other = written.slides[index];
    return other === undefined ? [] : problemsOf(slide, other, own, written, index);
  });

const problemsOf = (
  slide: Slide,
  other: Slide,
  own: Film,
  written: Film,
  index: number,
): Problem[] => {
  const [ours, theirs] = [languageOf(own.language), languageOf(written.language)];
  const [script, words] = [scriptOfSlide(slide), scriptOfSlide(other)];
  return slide.scenes.flatMap((scene, at) =>
    claimsIn(scene).flatMap((claim, claimed): Problem[] => {
      const sameScene = other.scenes[at];
      const same = sameScene && claimsIn(sameScene)[claimed];
      if (!same) return [];
      const meant = numberSaidAt(script, claim.cue, ours);
      const said = numberSaidAt(words, same.cue, theirs);
      if (!meant || !said || !hasUnit(meant) || !hasUnit(said)) return [];
      if (isSameMeasure(meant.measure, said.measure)) return [];
      return [
        {
          path: ['slides', index, 'scenes', at, ...same.entry, 'cue'],
          message: `"${saidAt(words, same.cue, theirs).words}" is in another unit than "${saidAt(script, claim.cue, ours).words}", which the film says; say the same amount`,
        },
      ];
    }),
  );
};

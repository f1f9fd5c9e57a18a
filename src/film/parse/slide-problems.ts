import { nearestWords } from '../cue.ts';
import { type Figure, figureSchema } from '../figure.ts';
import { type SaidAt, saidAt } from './said.ts';
import type { Language } from '../../language/language.ts';
import { isOneValue } from '../../language/numbers/said.ts';
import { sameShare } from '../../language/quantity.ts';
import { placesOf } from '../../language/alike.ts';
import { beatProblems, orderProblems } from './order-problems.ts';
import { type Problem, within } from './problem.ts';
import {
  type CuedEntry,
  cuedEntries,
  drawsInfographic,
  ownProblems,
  quotationsIn,
  sceneKindNames,
  sceneKinds,
} from '../scenes/index.ts';
import type { Slide } from '../schema.ts';
import { scriptOfSlide, type ScriptPart } from '../script.ts';

/** What is wrong with a well-formed slide: what its types cannot see, with paths inside the slide. */
export const slideProblems = (slide: Slide, language: Language): Problem[] => {
  const script = scriptOfSlide(slide);
  const words = wordProblems(slide, language);
  // What depends on where cues stand is not judged before all of them are found.
  const places = words.some(({ path }) => path.at(-1) === 'cue')
    ? []
    : [
        ...orderProblems(slide, script),
        ...slide.scenes.flatMap((scene, index) =>
          within(index, ownProblems(scene, slide, language)),
        ),
        ...beatProblems(slide, script),
      ];
  return [...words, ...infographicProblems(slide), ...places];
};

/** Cues that are not spoken, figures that are not what is said, quotations that do not stand in the text. */
export const wordProblems = (slide: Slide, language: Language): Problem[] => {
  const script = scriptOfSlide(slide);
  return [
    ...slide.scenes.flatMap((scene, index) =>
      within(
        index,
        cuedEntries(scene).flatMap((entry) => cueProblems(entry, script, language)),
      ),
    ),
    ...(slide.beats ?? []).flatMap((entry, index) =>
      cueProblems({ path: ['beats', index], cue: entry.cue, entry }, script, language),
    ),
    ...slide.scenes.flatMap((scene, index) =>
      within(
        index,
        quotationsIn(scene).flatMap((quotation) => quotationProblems(quotation, script)),
      ),
    ),
  ];
};

const cueProblems = (
  { path, cue, entry }: CuedEntry,
  script: readonly ScriptPart[],
  language: Language,
): Problem[] => {
  try {
    const at = saidAt(script, cue, language);
    const figure = figureSchema.safeParse(entry.figure);
    return figure.success ? figureProblems(path, at, figure.data, language) : [];
  } catch (error) {
    return [{ path: [...path, 'cue'], message: (error as Error).message }];
  }
};

/** A figure is what its cue says, all of it. */
const figureProblems = (
  path: PropertyKey[],
  { words, said }: SaidAt,
  figure: Figure,
  { writeQuantity }: Language,
): Problem[] => {
  const atCue = (message: string): Problem[] => [{ path: [...path, 'cue'], message }];
  if ('problem' in said) {
    switch (said.problem) {
      case 'none':
        return atCue(
          `"${words}" says no number, but the figure is ${writeQuantity(figure)}; put the words of the number in the cue`,
        );
      case 'cut':
        return atCue(
          `"${words}" is only a part of what is said there, "${said.words}"; put all of it in the cue`,
        );
      case 'unclear':
        return atCue(
          `"${said.words}" can be read in more than one way here, or says no share; cue another number, or use a scene without a figure`,
        );
      case 'several':
        return atCue(`"${words}" says more than one number (${said.words}); cue one of them`);
      default:
        return said satisfies never;
    }
  }
  if (said.measure.kind !== 'share') {
    return atCue(
      `"${words}" is no share of people, so dots cannot count it; cue a share such as "${writeQuantity({ of: 1, in: 8 })}" or "${writeQuantity({ percent: 74 })}"`,
    );
  }
  if (!isOneValue(said)) {
    return atCue(
      `"${words}" is a range, and a figure shows one share; cue another number, or use a scene without a figure`,
    );
  }
  return sameShare(said.measure.quantity, figure)
    ? []
    : [
        {
          path: [...path, 'figure'],
          message: `the figure is ${writeQuantity(figure)}, but "${words}" says ${writeQuantity(said.measure.quantity)}; make the two the same`,
        },
      ];
};

const quotationProblems = (
  { path, text: quoted }: { path: PropertyKey[]; text: string },
  script: readonly ScriptPart[],
): Problem[] =>
  script.some(({ text }) => placesOf(text, quoted, 'written').length > 0)
    ? []
    : [
        {
          path,
          message: `"${quoted}" does not stand in this slide's text; quote its words as they are written${nearly(script, quoted)}`,
        },
      ];

const nearly = (script: readonly ScriptPart[], quoted: string): string => {
  const near = nearestWords(script, quoted);
  return near === undefined ? '' : `. Did you mean "${near}"?`;
};

const infographicKinds = sceneKindNames.filter((kind) => sceneKinds[kind].drawsInfographic);

/** An infographic text is drawn by one scene, and that scene begins where it is spoken. */
const infographicProblems = (slide: Slide): Problem[] => {
  const drawing = slide.scenes.flatMap((scene, index) =>
    drawsInfographic(scene) ? [{ scene, index }] : [],
  );
  const [first, ...others] = drawing;
  if (slide.infographic === undefined) {
    return drawing.map(({ scene, index }) => ({
      path: ['scenes', index],
      message: `draws the infographic text, which this slide does not have; write \`infographic\` in the slide, or use another kind of scene than ${scene.kind}`,
    }));
  }
  if (first === undefined) {
    return [
      {
        path: ['infographic'],
        message: `is spoken, but no scene draws it; add a scene that does (${infographicKinds.join(' or ')}), or move its words to the headline or the body`,
      },
    ];
  }
  return others.map(({ index }) => ({
    path: ['scenes', index],
    message: `draws the infographic text again, as scenes[${first.index}] already does; remove one of them`,
  }));
};

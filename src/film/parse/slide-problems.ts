import { findCue, nearestWords } from '../cue.ts';
import { claimProblems, unlikeProblems } from './claim-problems.ts';
import type { Language } from '../../language/language.ts';
import { placesOf } from '../../language/alike.ts';
import { beatProblems, orderProblems } from './order-problems.ts';
import { type Problem, within } from './problem.ts';
import {
  claimsIn,
  type CuedEntry,
  cuedEntries,
  drawsInfographic,
  ownProblems,
  quotationsIn,
  type Scene,
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
      within(index, momentProblems(scene, script, language)),
    ),
    ...(slide.beats ?? []).flatMap(({ cue }, index) =>
      cueProblems({ path: ['beats', index], cue }, script),
    ),
    ...slide.scenes.flatMap((scene, index) =>
      within(
        index,
        quotationsIn(scene).flatMap((quotation) => quotationProblems(quotation, script)),
      ),
    ),
  ];
};

/** Cues of a scene that are not spoken, or do not say the values that it shows there. */
const momentProblems = (
  scene: Scene,
  script: readonly ScriptPart[],
  language: Language,
): Problem[] => {
  const claims = claimsIn(scene);
  const problems = cuedEntries(scene).flatMap((entry) => {
    const unspoken = cueProblems(entry, script);
    if (unspoken.length > 0) return unspoken;
    return claims
      .filter((claim) => isSamePath(claim.entry, entry.path))
      .flatMap((claim) => claimProblems(claim, script, language));
  });
  return problems.length > 0 ? problems : unlikeProblems(claims, script, language);
};

const isSamePath = (one: readonly PropertyKey[], other: readonly PropertyKey[]): boolean =>
  one.length === other.length && one.every((key, index) => key === other[index]);

const cueProblems = (
  { path, cue }: Pick<CuedEntry, 'path' | 'cue'>,
  script: readonly ScriptPart[],
): Problem[] => {
  try {
    findCue(script, cue);
    return [];
  } catch (error) {
    return [{ path: [...path, 'cue'], message: (error as Error).message }];
  }
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

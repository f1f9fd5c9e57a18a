import { movesOthers } from '../beats.ts';
import { cueWords, findCue, nearestWords } from '../cue.ts';
import { type Figure, figureSchema } from '../figure.ts';
import { type SaidAt, saidAt } from './said.ts';
import type { Language } from '../../language/language.ts';
import { isOneValue } from '../../language/numbers/said.ts';
import { sameShare } from '../../language/quantity.ts';
import { alike } from '../../language/alike.ts';
import {
  type CuedEntry,
  cuedEntries,
  drawsInfographic,
  hasOthers,
  laterFields,
  momentLists,
  ownProblems,
  quotationsIn,
  type Scene,
  sceneKindNames,
  sceneKinds,
} from '../scenes/index.ts';
import type { Slide } from '../schema.ts';
import { scriptOfSlide, type ScriptPart } from '../script.ts';

/** Something wrong: where, what was found, and how to mend it. */
export type Problem = { path: PropertyKey[]; message: string };

/** What is wrong with a well-formed slide: what its types cannot see, with paths inside the slide. */
export const slideProblems = (slide: Slide, language: Language): Problem[] => {
  const script = scriptOfSlide(slide);
  const cues = [
    ...slide.scenes.flatMap((scene, index) =>
      within(
        index,
        cuedEntries(scene).flatMap((entry) => cueProblems(entry, script, language)),
      ),
    ),
    ...(slide.beats ?? []).flatMap((entry, index) =>
      cueProblems({ path: ['beats', index], cue: entry.cue, entry }, script, language),
    ),
  ];
  // What depends on where cues stand is not judged before all of them are found.
  const places = cues.some(({ path }) => path.at(-1) === 'cue')
    ? []
    : [
        ...orderProblems(slide, script),
        ...slide.scenes.flatMap((scene, index) => within(index, ownProblems(scene, slide))),
        ...beatProblems(slide, script),
      ];
  return [
    ...cues,
    ...slide.scenes.flatMap((scene, index) =>
      within(
        index,
        quotationsIn(scene).flatMap((quotation) => quotationProblems(quotation, script)),
      ),
    ),
    ...infographicProblems(slide),
    ...places,
  ];
};

const within = (index: number, problems: readonly Problem[]): Problem[] =>
  problems.map(({ path, message }) => ({ path: ['scenes', index, ...path], message }));

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
  script.some(({ text }) => alike(text, 'written').includes(alike(quoted, 'written')))
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

/** Scenes in the order in which they are told, their entries in them, and entries of a list in order. */
const orderProblems = (slide: Slide, script: readonly ScriptPart[]): Problem[] => {
  const placeOf = (entry: Pick<CuedEntry, 'cue'>): number => placeIn(script, entry);
  const begins = slide.scenes.map(placeOf);
  return slide.scenes.flatMap((scene, index): Problem[] => {
    const begin = begins[index] ?? 0;
    const before = begins[index - 1];
    if (before !== undefined && begin <= before) {
      return [
        {
          path: ['scenes', index, 'cue'],
          message: `is spoken before the cue of scenes[${index - 1}]; put the scenes in the order in which they are told`,
        },
      ];
    }
    const end = begins[index + 1] ?? Number.POSITIVE_INFINITY;
    return within(index, [
      ...partProblems(scene, script),
      ...outsideProblems(scene, placeOf, { index, begin, end }),
      ...listProblems(scene, placeOf),
    ]);
  });
};

/** Beats in the order in which they are told, and others who move only where there are others. */
const beatProblems = (slide: Slide, script: readonly ScriptPart[]): Problem[] => {
  const beats = slide.beats ?? [];
  const placeOf = (entry: Pick<CuedEntry, 'cue'>): number => placeIn(script, entry);
  return beats.flatMap((beat, index): Problem[] => {
    const before = beats[index - 1];
    if (before && placeOf(beat) <= placeOf(before)) {
      return [
        {
          path: ['beats', index, 'cue'],
          message: `"${cueWords(beat.cue)}" is not spoken after "${cueWords(before.cue)}"; put the beats in the order in which they are told`,
        },
      ];
    }
    const scene = slide.scenes.findLast((one) => placeOf(one) <= placeOf(beat));
    const items = scene?.kind === 'support' ? scene.items : [];
    const isFree =
      scene && hasOthers(scene) && !items.some((item) => placeOf(item) <= placeOf(beat));
    return !movesOthers(beat.gesture) || isFree
      ? []
      : [
          {
            path: ['beats', index, 'gesture'],
            message: `"${beat.gesture}" moves others, but at "${cueWords(beat.cue)}" nobody stands by the leading dot; use lift or glow there, or cue words of a scene of kind ${othersKinds.join(', ')} (of support before its first item)`,
          },
        ];
  });
};

const othersKinds = sceneKindNames.filter((kind) => 'hasOthers' in sceneKinds[kind]);

/** Where in all that is spoken the words of a cue stand. */
const placeIn = (script: readonly ScriptPart[], { cue }: Pick<CuedEntry, 'cue'>): number => {
  const { part, start } = findCue(script, cue);
  return script.findIndex((candidate) => candidate.part === part) * partSpan + start;
};

/** More than any part has characters, so that places in one part come before those in the next. */
const partSpan = 1e6;

const partProblems = (scene: Scene, script: readonly ScriptPart[]): Problem[] =>
  drawsInfographic(scene) &&
  script.some(({ part }) => part === 'infographic') &&
  findCue(script, scene.cue).part !== 'infographic'
    ? [
        {
          path: ['cue'],
          message: `"${cueWords(scene.cue)}" is not in the infographic text, which this scene draws; begin it where that text is spoken`,
        },
      ]
    : [];

const outsideProblems = (
  scene: Scene,
  placeOf: (entry: CuedEntry) => number,
  { index, begin, end }: { index: number; begin: number; end: number },
): Problem[] =>
  Object.values(momentLists(scene))
    .flat()
    .flatMap((entry) => {
      const place = placeOf(entry);
      if (place >= begin && place < end) return [];
      const words = cueWords(entry.cue);
      return [
        {
          path: [...entry.path, 'cue'],
          message:
            place < begin
              ? `"${words}" is spoken before this scene begins (at "${cueWords(scene.cue)}"); begin the scene earlier, or cue words that come later`
              : `"${words}" is spoken when scenes[${index + 1}] has begun, so it would never be seen; move it to that scene, or begin that scene later`,
        },
      ];
    });

const listProblems = (scene: Scene, placeOf: (entry: CuedEntry) => number): Problem[] => {
  const lists = momentLists(scene);
  const inLists = Object.values(lists).flatMap((entries) =>
    entries.flatMap((entry, index): Problem[] => {
      const before = entries[index - 1];
      return before && placeOf(entry) <= placeOf(before)
        ? [
            {
              path: [...entry.path, 'cue'],
              message: `"${cueWords(entry.cue)}" is not spoken after "${cueWords(before.cue)}"; put the list in the order in which it is told`,
            },
          ]
        : [];
    }),
  );
  const between = laterFields(scene).flatMap(({ field, after }): Problem[] => {
    const last = lists[after]?.at(-1);
    const early = lists[field]?.find((entry) => last && placeOf(entry) <= placeOf(last));
    return last && early
      ? [
          {
            path: [...early.path, 'cue'],
            message: `"${cueWords(early.cue)}" is not spoken after "${cueWords(last.cue)}", the last of \`${after}\`; cue words that come later`,
          },
        ]
      : [];
  });
  return [...inLists, ...between];
};

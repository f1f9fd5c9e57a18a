import { movesOthers } from '../beats.ts';
import { cueWords, findCue } from '../cue.ts';
import {
  type CuedEntry,
  drawsInfographic,
  hasOthers,
  laterFields,
  momentLists,
  type Scene,
  sceneKindNames,
  sceneKinds,
} from '../scenes/index.ts';
import type { Slide } from '../schema.ts';
import type { ScriptPart } from '../script.ts';
import { type Problem, within } from './problem.ts';

/** Scenes in the order in which they are told, their entries in them, and entries of a list in order. */
export const orderProblems = (slide: Slide, script: readonly ScriptPart[]): Problem[] => {
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
export const beatProblems = (slide: Slide, script: readonly ScriptPart[]): Problem[] => {
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

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderCommand } from '../../src/cli/commands/render.ts';
import { realWorld } from '../../src/cli/world/world.ts';
import type { FilmNarration } from '../../src/film/narration.ts';
import { encodeWav } from '../../src/media/wav.ts';
import { estimatedNarration, pieceId, piecesOf, scriptOf } from '../../src/timeline/piece.ts';
import { babble } from '../render/stand-in-voice.ts';

// The real command with the real engine, and a voice that takes a minute and a half over every slide.

const slideMs = 90_000;
const sampleRate = 22_050;

process.exitCode = await renderCommand(process.argv.slice(2), {
  ...(await realWorld()),
  projectFolder: process.cwd(),
  narrate: (publicDir: string) => async (film) => {
    const folder = `narration/${film.id}`;
    await mkdir(path.join(publicDir, folder), { recursive: true });
    const wav = encodeWav({ samples: babble(slideMs), sampleRate });
    const narrations: FilmNarration = {};
    for (const piece of piecesOf(film)) {
      const brief = estimatedNarration(scriptOf(piece));
      const audio = `${folder}/${pieceId(piece)}.wav`;
      await writeFile(path.join(publicDir, audio), wav);
      narrations[pieceId(piece)] = { ...brief, audio, durationMs: slideMs, voice: 'babble' };
    }
    return narrations;
  },
});

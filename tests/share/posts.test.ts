import { describe, expect, it } from 'vitest';
import { parseFilm } from '../../src/film/parse/parse.ts';
import type { Manifest } from '../../src/render/manifest.ts';
import { platforms, type Platform } from '../../src/share/platforms.ts';
import { postsOf } from '../../src/share/posts.ts';
import { lessonFilm } from '../lesson/lesson-film.ts';

const film = parseFilm(lessonFilm, 'content/les/film.ts');

const listed = (path: string, format: 'portrait' | 'landscape', captions: boolean) => ({
  path,
  kind: path.endsWith('les.mp4') ? ('film' as const) : ('clip' as const),
  format,
  captions,
  ...(path.endsWith('les.mp4') ? {} : { slide: path.includes('tellen') ? 'tellen' : 'samen' }),
  ...{ title: '', frames: 300, seconds: 10, bytes: 1000, sha256: '', contentHash: '' },
  ...{ loudness: null, voices: [], engine: 'fast' },
});
const names = ['01-tellen.mp4', '02-samen.mp4', 'les.mp4'];
const manifest: Manifest = {
  version: 1,
  film: { id: 'les', title: 'Stippen' },
  versions: {},
  files: [
    ...names.map((name) => listed(`portrait/${name}`, 'portrait', true)),
    ...names.map((name) => listed(`landscape-clean/${name}`, 'landscape', false)),
  ],
};

describe('postsOf', () => {
  it('gives the clips in order and then the film, in the picture that suits the platform', () => {
    const paths = (name: keyof typeof platforms) =>
      postsOf(film, manifest, platforms[name]).map((post) => post.listed.path);
    expect(paths('tiktok')).toEqual(names.map((name) => `portrait/${name}`));
    expect(paths('youtube')).toEqual(names.map((name) => `landscape-clean/${name}`));
  });

  it('says which film is not there, and how to make it', () => {
    expect(() => postsOf(film, manifest, platforms.linkedin)).toThrow(
      'The clip of “tellen” is not there; run “npm run share -- les” again.',
    );
    expect(() => postsOf(film, null, platforms.tiktok)).toThrow('is not there');
  });

  it('gives each the words of the film, and nothing else', () => {
    const [clip, , whole] = postsOf(film, manifest, platforms.youtube);
    expect(clip).toMatchObject({
      title: 'Stippen. Tellen | Voorbeeld.nl',
      text: '3 van de 4 stippen zijn gekleurd.\n\nWie telt, ziet het zelf. Probeer het maar.\n\nHier is hulp.\nVoorbeeld.nl: https://www.example.org\n\nBron: Eigen telling, 2026',
      alt: 'Stippen. Tellen. 3 van de 4 stippen zijn gekleurd.',
    });
    expect(whole).toMatchObject({
      title: 'Stippen | Voorbeeld.nl',
      text: '3 van de 4 stippen zijn gekleurd.\n\nStippen. Tellen\nSamen <b>sterk</b>\n\nHier is hulp.\nVoorbeeld.nl: https://www.example.org\n\nBron: Eigen telling, 2026',
    });
  });

  it('leaves out whole sentences of what is too long, and never where help is', () => {
    const textAt = (max: number) => {
      const short: Platform = { ...platforms.tiktok, text: { max, maxTitle: 16 } };
      return postsOf(film, manifest, short)[0];
    };
    const help = 'Hier is hulp.\nVoorbeeld.nl: https://www.example.org';
    const closing = `${help}\n\nBron: Eigen telling, 2026`;
    expect(textAt(150)?.text).toBe(
      `3 van de 4 stippen zijn gekleurd.\n\nWie telt, ziet het zelf.\n\n${closing}`,
    );
    expect(textAt(120)?.text).toBe(`3 van de 4 stippen zijn gekleurd.\n\n${closing}`);
    expect(textAt(60)?.text).toBe(help);
    expect(textAt(60)?.title).toBe('Stippen. Tellen');
  });
});

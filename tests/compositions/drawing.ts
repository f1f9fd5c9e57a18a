import { tmpdir } from 'node:os';
import { formats } from '../../src/design/format.ts';
import type { Format } from '../../src/film/formats.ts';
import { examplePictures } from '../../src/film/examples.ts';
import { pieceProps } from '../../src/drawing/props.ts';
import { openViewer, type Viewer, type ViewerPage } from '../../src/storyboard/viewer.ts';
import { fps } from '../../src/timeline/pace.ts';
import { narrationOf, type Piece, pieceId, pieceTimeline } from '../../src/timeline/piece.ts';

export type Drawing = Awaited<ReturnType<typeof openDrawing>>;
export type DrawingPage = Awaited<ReturnType<typeof openPage>>;

/** A real browser in which pieces are looked at, frame by frame. Word times are estimated. */
export const openDrawing = async () => {
  const viewer = await openViewer({
    stageEntry: 'compositions/page/stage.tsx',
    cacheDir: process.env.FILMS_CACHE ?? `${tmpdir()}/films-test`,
  });
  return {
    open: (format: Format, scale = 1) => openPage(viewer, format, scale),
    close: () => viewer.close(),
  };
};

const openPage = async (viewer: Viewer, format: Format, scale: number) => {
  const { width, height } = formats[format];
  const page = await viewer.open({ width, height, scale });
  return {
    ...page,
    putJob: page.put,
    put: (piece: Piece, look?: Look) => put(page, piece, format, look),
    picture: () => page.picture({ type: 'png' }),
  };
};

type Look = { captions?: boolean; poster?: boolean };

const put = async (page: ViewerPage, piece: Piece, format: Format, look: Look = {}) => {
  const narration = narrationOf(piece, null);
  const timeline = pieceTimeline(piece, narration);
  const { durationInFrames } = timeline;
  const { width, height } = formats[format];
  const props = {
    captions: true,
    guides: false,
    ...look,
    piece: withPictures(piece),
    narration,
    format,
  };
  await page.put({
    id: `${pieceId(piece)} ${format}`,
    compositionId: `test-${pieceId(piece)}-${format}`,
    props: pieceProps.parse(props),
    width,
    height,
    fps,
    durationInFrames,
  });
  return timeline;
};

/** With the pictures of the examples, which lie in no folder. */
const withPictures = (piece: Piece): Piece =>
  piece.kind === 'slide' ? { files: examplePictures, ...piece } : piece;

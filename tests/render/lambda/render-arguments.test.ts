import { LambdaClientInternals } from '@remotion/lambda-client';
import { afterEach, expect, it, vi } from 'vitest';
import { VERSION } from 'remotion/version';
import { lambdaArguments } from '../../../src/render/lambda/render-arguments.ts';

const site = {
  region: 'eu-central-1',
  functionName: 'remotion-render-4-0-527-mem2048mb-disk2048mb-240sec',
  serveUrl: 'https://films.s3.eu-central-1.amazonaws.com/sites/films/index.html',
} as const;
const job = {
  id: 'een portrait',
  compositionId: 'portrait-een--klein',
  props: { piece: { kind: 'slide' }, captions: true },
  width: 1080,
  height: 1920,
  fps: 30,
  durationInFrames: 246,
};

afterEach(() => vi.unstubAllEnvs());

it('asks for the composition and the props that every engine draws, as Lambda itself takes them', async () => {
  // Its own checks run before anything is sent.
  vi.stubEnv('REMOTION_AWS_ACCESS_KEY_ID', 'none');
  vi.stubEnv('REMOTION_AWS_SECRET_ACCESS_KEY', 'none');
  const { renderMediaOnLambdaOptionalToRequired, makeLambdaRenderMediaPayload, parseFunctionName } =
    LambdaClientInternals;
  expect(parseFunctionName(site.functionName)).toMatchObject({
    version: VERSION.replaceAll('.', '-'),
  });
  const payload = await makeLambdaRenderMediaPayload(
    renderMediaOnLambdaOptionalToRequired(lambdaArguments(job, site)),
  );
  expect(payload).toMatchObject({
    composition: 'portrait-een--klein',
    serveUrl: site.serveUrl,
    codec: 'h264',
    muted: true,
    forceWidth: 1080,
    forceHeight: 1920,
    forceFps: 30,
    forceDurationInFrames: 246,
    inputProps: { type: 'payload', payload: JSON.stringify(job.props) },
  });
});

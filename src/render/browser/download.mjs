import { ensureBrowser } from '@remotion/renderer';

// Downloads the browser that Remotion uses, if it is not there, and prints where it is. A program of its own, as Remotion
// lets a download that breaks off end the process.

const status = await ensureBrowser({
  logLevel: 'error',
  onBrowserDownload: () => ({ version: null, onProgress: () => undefined }),
});
process.stdout.write(JSON.stringify('path' in status ? status.path : null));

import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

type Environment = Record<string, string | undefined>;

const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

/** Executables of Chrome and its relatives that stand on PATH or in their usual places, without doubles. */
export const systemBrowserPlaces = (env: Environment = process.env): string[] => {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const extension = process.platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) =>
    folders.map((folder) => path.join(folder, name + extension)),
  );
  return [...new Set([...onPath, ...usualPlaces(env)])].filter(isExecutable);
};

const usualPlaces = (env: Environment): string[] => {
  if (process.platform === 'darwin') {
    return ['', env.HOME ?? ''].flatMap((root) => [
      `${root}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${root}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${root}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]);
  }
  if (process.platform === 'win32') {
    return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .filter((root) => root !== undefined)
      .flatMap((root) => [
        path.join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        path.join(root, 'Chromium', 'Application', 'chrome.exe'),
        path.join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  return ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'];
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

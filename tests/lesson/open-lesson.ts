import { readFile, rename } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../../src/render/browser/index.ts';
import { Project } from '../cli/stand-ins/project.ts';
import { lessonFilm } from './lesson-film.ts';

const cli = path.resolve(import.meta.dirname, 'stand-in-lesson-cli.ts');
const cacheDir = path.resolve(import.meta.dirname, '..', '..', '.cache');

/** Runs `npm run lesson` in a project, with stills for films and babble for a voice. */
export const runLesson = (project: Project, args: readonly string[] = []) =>
  project.run(args, {}, cli);

/** A project with the lesson film, and its lesson made. */
export const makeLessonProject = async (args: readonly string[]): Promise<Project> => {
  const project = await Project.make(lessonFilm);
  const { exitCode, stderr } = await runLesson(project, args);
  if (exitCode !== 0) throw new Error(stderr);
  return project;
};

/** The Chromium that comes with the project, with its network cut. */
export const openBrowser = async (): Promise<Browser> =>
  launchBrowser((await findBrowser({ cacheDir })).executablePath);

/** Opens the page of a lesson from the disk, as a double click does; throws for anything that it asks elsewhere. */
export const openFromDisk = async (
  browser: Browser,
  project: Project,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    offline: true,
    ...options,
  });
  const page = await context.newPage();
  const folder = pathToFileURL(project.at('out', 'les', 'lesson')).href;
  page.on('request', (request) => {
    if (!request.url().startsWith(folder)) strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') strangers.push(message.text());
  });
  await page.goto(`${folder}/index.html`);
  // From here on it hears keys.
  await page.waitForFunction(() => document.activeElement?.tagName === 'MAIN');
  return page;
};

/** What pages asked for outside their folder, or complained of, since the tests began. */
export const strangers: string[] = [];

/** Serves a folder to this machine only, for what a learning platform serves. */
export const serve = async (
  folder: string,
  pages: Record<string, string>,
): Promise<{ address: string; server: Server }> => {
  const types: Record<string, string> = {
    html: 'text/html; charset=utf-8',
    mp4: 'video/mp4',
    js: 'text/javascript',
    jpg: 'image/jpeg',
    woff2: 'font/woff2',
  };
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = types[/\.(\w+)$/u.exec(name)?.[1] ?? 'html'] ?? 'text/plain';
    const own = pages[name];
    void (own === undefined ? readFile(path.join(folder, name)) : Promise.resolve(own)).then(
      (body) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
};

/** Takes a file of a lesson away, as a careless copy does. @returns what puts it back */
export const lose = async (project: Project, file: string): Promise<() => Promise<void>> => {
  const place = project.at('out', 'les', 'lesson', file);
  await rename(place, `${place}.lost`);
  return () => rename(`${place}.lost`, place);
};

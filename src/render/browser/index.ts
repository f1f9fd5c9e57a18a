export { findBrowser, type FindBrowserOptions, type FoundBrowser } from './find.ts';
export { browserFlags, launchBrowser } from './launch.ts';

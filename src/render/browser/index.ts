export { findBrowser, type FindBrowserOptions, type FoundBrowser } from './find.ts';
export { launchBrowser } from './launch.ts';
export { reasonOf } from './reason.ts';
export { refusal } from './refusal.ts';
export { whileItRuns } from './while-it-runs.ts';

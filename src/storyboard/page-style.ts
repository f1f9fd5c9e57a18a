import { families, stackOf } from '../fonts/files.ts';

const text = `${stackOf(families.text)}, system-ui, sans-serif`;
const display = `${stackOf(families.display)}, system-ui, sans-serif`;

/** How the page of a storyboard is set: on a wide screen, a phone, in the dark and on A4. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1e1446; --quiet: #6a6287; --field: #fff; --line: #dedaea; --accent: #5b36e0; --mark: #ffdf7a; }
@media (prefers-color-scheme: dark) { :root { --ink: #efecfa; --quiet: #aaa3c6; --field: #15121f; --line: #38324c; --accent: #ac96ff; --mark: #6b5200; } }
* { box-sizing: border-box; }
body { font: 16px/1.45 ${text}; margin: 0 auto; max-width: 84rem; padding: 3rem 2rem 6rem; color: var(--ink); background: var(--field); }
h1, h2 { font-family: ${display}; font-weight: 800; letter-spacing: -.02em; margin: 0; }
h1 { font-size: 3.2rem; line-height: 1; }
h2 { font-size: 1.7rem; line-height: 1.15; padding-bottom: 1rem; break-after: avoid; }
h2 b, nav b { color: var(--accent); font-weight: 800; }
header p { margin: .5rem 0; }
small { font: 500 1rem ${text}; letter-spacing: 0; color: var(--quiet); padding-inline-start: .5rem; }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; padding-top: .5rem; }
a { color: inherit; text-decoration: none; } nav a:hover, .number a:hover { text-decoration: underline; }
.changes a { color: var(--accent); font-weight: 700; text-decoration: underline; }
section { padding-top: 3.5rem; }
.media { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; padding-bottom: 1rem; }
video { height: 320px; max-width: 100%; border-radius: 8px; background: #000; }
audio { width: min(26rem, 100%); }
article { display: grid; grid-template-columns: auto minmax(15rem, 1fr); gap: 2rem; align-items: start;
  padding: 1.25rem 0; border-top: 1px solid var(--line); break-inside: avoid; scroll-margin-top: 1rem; }
.stills { display: flex; gap: .75rem; align-items: flex-start; }
.still { display: block; cursor: zoom-in; }
img { display: block; border-radius: 8px; height: 320px; width: auto; }
.back { display: none; }
.still:target { position: fixed; inset: 0; z-index: 1; display: grid; place-items: center; padding: 1rem; background: #000d; }
.still:target img { height: auto; width: auto; max-width: calc(100vw - 2rem); max-height: calc(100vh - 2rem); }
.still:target + .back { display: block; position: fixed; inset: 0; z-index: 2; cursor: zoom-out; color: #fff;
  font-size: 2.5rem; line-height: 1; text-align: end; padding: 1rem 1.5rem; }
dl { display: grid; grid-template-columns: 1fr; margin: 0; min-width: 0; }
dt { font-size: .8rem; color: var(--quiet); }
dd { margin: 0 0 .7rem; overflow-wrap: anywhere; }
.number { font-weight: 700; font-size: 1.15rem; font-variant-numeric: tabular-nums; }
.number a { color: var(--accent); } .time { color: var(--quiet); font-weight: 500; padding-inline-start: .4rem; }
article:target .number a { text-decoration: underline; }
mark { background: var(--mark); color: inherit; font-size: .8rem; font-weight: 700; border-radius: 4px; padding: .1em .4em; }
i { font-style: normal; font-size: .85rem; color: var(--quiet); }
@media screen and (max-width: 70rem) {
  body { padding: 2rem 1rem 4rem; } h1 { font-size: 2.4rem; }
  article { grid-template-columns: 1fr; gap: 1rem; }
  .stills { flex-wrap: wrap; } .still:not(:target) img { height: auto; }
  .still.portrait:not(:target) img { width: min(12rem, 46vw); } .still.landscape:not(:target) img { width: min(32rem, 92vw); }
}
@page { size: A4; margin: 12mm; }
@media print {
  :root { --ink: #000; --quiet: #444; --field: #fff; --line: #ccc; --accent: #4a27c4; --mark: #ffe9a8; }
  body { padding: 0; max-width: none; font-size: 9pt; line-height: 1.3; } nav, .media, .back { display: none; }
  h1 { font-size: 22pt; } h2 { font-size: 14pt; padding-bottom: 2mm; }
  section { padding-top: 6mm; } article { grid-template-columns: auto 1fr; gap: 4mm; padding: 2.5mm 0; }
  .stills { gap: 2mm; } img { height: 34mm; border-radius: 1mm; }
  .still:target { position: static; padding: 0; background: none; } .still:target img { height: 34mm; }
  dd { margin-bottom: 1mm; } dt { font-size: 7pt; } .number { font-size: 11pt; }
}
`;

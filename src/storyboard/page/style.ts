import { families, stackOf } from '../../fonts/files.ts';

const text = `${stackOf(families.text)}, system-ui, sans-serif`;
const display = `${stackOf(families.display)}, system-ui, sans-serif`;

/** How a storyboard's page looks: on a screen wide or narrow, light or dark, and on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1e1446; --soft: #5d5579; --line: #dedaea; --ground: #fff; --accent: #5b36e0;
  --mark: #ffe08a; --mark-ink: #2b2100; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f1eefb; --soft: #b7afd2; --line: #3a3358; --ground: #161029; --accent: #b9a6ff; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { font: 16px/1.45 ${text}; margin: 0 auto; max-width: 84rem; padding: 2.5rem 2rem 6rem; color: var(--ink);
  background: var(--ground); }
h1, h2 { font-family: ${display}; font-weight: 800; letter-spacing: -.02em; margin: 0; }
h1 { font-size: 3.2rem; line-height: 1; }
h2 { font-size: 1.7rem; line-height: 1.15; padding-bottom: 1rem; }
h2 b, nav b { color: var(--accent); font-weight: 800; }
h3 { font: inherit; margin: 0 0 .6rem; display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .7rem; }
h3 > a { font-weight: 700; font-size: 1.15rem; font-variant-numeric: tabular-nums; }
small { font: 500 1rem ${text}; letter-spacing: 0; color: var(--soft); }
h3 small { font-size: .85rem; }
header p { margin: .8rem 0; color: var(--soft); }
.changes { border-inline-start: 4px solid var(--accent); padding-inline-start: .9rem; margin: 1rem 0; }
.changes p { margin: .2rem 0; color: inherit; } .changes a { padding-inline-end: .4rem; text-decoration: underline; }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; }
a { color: inherit; text-decoration: none; } a:hover { text-decoration: underline; }
a:focus-visible, video:focus-visible, audio:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.time { color: var(--accent); }
.time::before { content: ''; display: inline-block; margin-inline-end: .35rem; border: .32em solid transparent;
  border-inline-start: .5em solid currentcolor; border-inline-end: 0; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: 4px; padding: 0 .4rem; font-size: .85rem; }
section { padding-top: 3.5rem; }
.sources { padding-bottom: 1rem; color: var(--soft); overflow-wrap: anywhere; }
.players { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; padding-bottom: 1rem; }
figure { margin: 0; } figcaption { font-size: .8rem; color: var(--soft); }
video { display: block; border-radius: 8px; height: 220px; width: auto; max-width: 100%; background: #000; }
.sound { flex: 0 1 22rem; } audio { display: block; width: 100%; }
article { display: grid; grid-template-columns: auto minmax(15rem, 1fr); gap: 2rem; align-items: start;
  padding: 1.25rem 0; border-top: 1px solid var(--line); }
article:target { border-top-color: var(--accent); box-shadow: 0 -2px 0 var(--accent); }
.stills { display: flex; gap: .75rem; align-items: flex-start; }
img { display: block; border-radius: 8px; height: 320px; width: auto; border: 1px solid var(--line); }
.close { display: none; }
.still:target { position: fixed; inset: 0; z-index: 1; display: grid; place-items: center; background: rgb(10 6 24 / .92); }
.still:target img { height: 94vh; width: 96vw; border: 0; object-fit: contain; }
.still:target .close { display: block; position: absolute; inset-block-start: 1rem; inset-inline-end: 1rem; color: #fff;
  background: #1e1446; border: 2px solid #fff; border-radius: 8px; padding: .5rem 1rem; font-weight: 700; }
dl { display: grid; grid-template-columns: 1fr; margin: 0; }
dt { font-size: .8rem; color: var(--soft); }
dd { margin: 0 0 .7rem; overflow-wrap: anywhere; }
@media (max-width: 70rem) {
  body { padding: 1.5rem 1rem 4rem; } h1 { font-size: 2.4rem; }
  article { grid-template-columns: 1fr; gap: 1rem; }
  .still.portrait { flex: 81 1 0; } .still.landscape { flex: 256 1 0; } .still.square { flex: 144 1 0; }
  .still.feed { flex: 115 1 0; }
  .still:not(:target) img { height: auto; width: 100%; }
}
@media (max-width: 34rem) {
  .stills { flex-wrap: wrap; }
  .still:not(:target) { flex: 0 0 46%; } .still.landscape:not(:target) { flex: 1 0 100%; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --ground: #fff; --accent: #3d1fb3; }
  @page { margin: 12mm; }
  body { padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.3; } h1 { font-size: 22pt; } h2 { font-size: 14pt; padding-bottom: 2mm; }
  nav, .players, .time::before { display: none; }
  section { padding-top: 6mm; } h2 { break-after: avoid; }
  article { grid-template-columns: auto 1fr; gap: 5mm; padding: 2.5mm 0; break-inside: avoid; }
  .stills { flex-wrap: nowrap; gap: 2mm; }
  .still { flex: none; }
  .still:not(:target) img, .still:target img { height: 42mm; width: auto; min-height: 0; }
  .still:target { position: static; display: block; background: none; } .still:target .close { display: none; }
  h3 { margin-bottom: 1mm; } dt { font-size: 7.5pt; } dd { margin-bottom: 1mm; } small, h3 small { font-size: 8pt; }
  mark { outline: 1px solid #000; }
}
`;

import type { PageColours } from '../colours.ts';
import type { LessonClip, LessonData } from '../contract.ts';
import { escaped } from '../../markup/escaped.ts';
import { clock } from '../page/wording.ts';
import { families, stackOf } from '../../fonts/files.ts';

/** The teacher's sheet: a page a clip, with its text, its figures, its questions and room for notes. Prints on A4. */
export const sheetHtml = (
  { language, direction, title, clips, note, help, words }: LessonData,
  { colours, fontStyle }: { colours: PageColours; fontStyle: string },
): string => `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src 'self' file:; img-src 'self' file:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${help.name} · ${words.sheetTitle}`)}</title>
<style>${fontStyle}
:root { --ink: ${colours.ink}; --main: ${colours.main}; }
${style}</style>
</head>
<body>
<main>
<header>
<h1>${escaped(title)}</h1>
<p>${escaped(words.sheetTitle)} · ${escaped(help.name)}</p>
${note.map((paragraph) => `<p class="note">${escaped(paragraph)}</p>`).join('\n')}
<ol class="contents">${clips.map(({ title: name, seconds }) => `<li>${escaped(name)} <span>${clock(seconds)}</span></li>`).join('')}</ol>
<p class="help">${escaped(words.help)} <b>${escaped(help.name)}</b>${help.tagline ? `. ${escaped(help.tagline)}` : ''} ${escaped(help.url)}</p>
</header>
${clips.map((clip, index) => section(clip, index, words)).join('\n')}
</main>
</body>
</html>
`;

const section = (
  { title, poster, seconds, headline, figures, sources, questions, sentences }: LessonClip,
  index: number,
  words: LessonData['words'],
): string => `<section>
<h2><b>${index + 1}</b> ${escaped(title)}</h2>
<div class="what"><img src="${escaped(poster)}" alt="" width="320" height="180">
<div><p>${escaped(words.length)}: ${clock(seconds)}</p><p class="headline">${escaped(headline)}</p></div></div>
${figures.length > 0 ? `<h3>${escaped(words.figures)}</h3><ul>${figures.map(({ said, label }) => `<li><b>${escaped(said)}</b> ${escaped(label)}</li>`).join('')}</ul>` : ''}
${sources.map(({ written, url }) => `<p class="source">${escaped([written, url].filter(Boolean).join(' · '))}</p>`).join('\n')}
<h3>${escaped(words.said)}</h3>
${paragraphs(sentences)}
${questions.length > 0 ? `<h3>${escaped(words.questions)}</h3><ul>${questions.map((question) => `<li>${escaped(question)}</li>`).join('')}</ul>` : ''}
<h3>${escaped(words.notes)}</h3>
<div class="lines"></div>
</section>`;

const paragraphs = (sentences: LessonClip['sentences']): string => {
  const texts: string[][] = [];
  for (const { text, beginsParagraph } of sentences) {
    if (beginsParagraph || texts.length === 0) texts.push([]);
    texts.at(-1)?.push(text);
  }
  return texts.map((lines) => `<p>${escaped(lines.join(' '))}</p>`).join('\n');
};

const style = `
@page { size: A4; margin: 18mm; }
* { box-sizing: border-box; }
body { font: 11.5pt/1.5 ${stackOf(families.text)}, system-ui, sans-serif; color: var(--ink); background: #fff; margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1, h2, .headline { font-family: ${stackOf(families.display)}, system-ui, sans-serif; font-weight: 800; letter-spacing: -.02em; line-height: 1.15; }
h1 { font-size: 2.4rem; margin: 0; } h2 { font-size: 1.6rem; margin: 0 0 1rem; } h3 { margin: 1.2rem 0 .3rem; font-size: 1rem; }
h2 b { color: var(--main); } p { margin: .4rem 0; } ul, ol { margin: .3rem 0; padding-inline-start: 1.4em; }
.source { font-size: .95em; overflow-wrap: anywhere; } .contents span { font-variant-numeric: tabular-nums; } .note { font-size: 1.1em; }
.what { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: center; } .what div { flex: 1 1 14rem; }
.what img { width: 17rem; max-width: 100%; height: auto; border-radius: .5rem; } .headline { font-size: 1.3rem; }
section { margin-block-start: 3rem; break-inside: avoid; }
.lines { height: 8.4rem; background: repeating-linear-gradient(transparent 0 2.05rem, #999 2.05rem 2.1rem); print-color-adjust: exact; }
@media print { main { padding: 0; max-width: none; } section { break-before: page; margin: 0; } .lines { height: 12.6rem; } }
`;

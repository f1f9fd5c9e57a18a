import type { Language } from '../../language/language.ts';
import type { ReadingSheetWords } from '../../language/own-words/reading-sheet.ts';
import type { Run, Sheet } from './sheet.ts';

const style = `
  @page { size: A4; margin: 18mm; }
  * { box-sizing: border-box; }
  body { margin: 0 auto; max-width: 46rem; padding: 2rem; color: #111; background: #fff;
    font: 22px/1.55 'Atkinson Hyperlegible Next', 'Segoe UI', Arial, sans-serif; }
  section { break-after: page; padding: 2rem 0; border-bottom: 2px solid #111; }
  section:last-of-type { break-after: auto; border-bottom: 0; }
  h1, h2 { line-height: 1.2; margin: 0 0 0.4rem; }
  h2 { font-size: 1.5rem; }
  .file { font-size: 1rem; margin: 0 0 1.5rem; }
  .file code { font-size: 1rem; }
  .part { break-inside: avoid; margin: 0 0 1.6rem; }
  .part + .part { border-top: 1px dashed #767676; padding-top: 1.2rem; }
  .label { display: block; font-size: 0.9rem; color: #595959; }
  p.sentence { margin: 0 0 0.5rem; }
  .pause { color: #595959; }
  strong { font-weight: 700; }
  .say { text-decoration: underline dotted 2px; text-underline-offset: 0.2em; }
  p.label { margin: 0; }
  dl { margin: 0.2rem 0 0; font-size: 1rem; display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
  dt { font-weight: 700; } dd { margin: 0; }
  @media print { body { max-width: none; padding: 0; font-size: 17pt; } section { padding: 0; border: 0; font-size: var(--print, 17pt); line-height: 1.45; }
    .file, dl { font-size: 0.8em; } .file { margin-bottom: 0.8em; }
    .part { margin-bottom: 1em; } .part + .part { padding-top: 0.8em; } p.sentence { margin-bottom: 0.3em; } }
`;

/** The script as a page to read from and to print: one slide a page. */
export const scriptPage = (
  filmTitle: string,
  folder: string,
  sheets: readonly Sheet[],
  { tag, readingSheet: words }: Language,
): string =>
  `<!doctype html>
<html lang="${escaped(tag)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.heading(filmTitle))}</title>
<style>${style}</style>
</head>
<body>
<section>
<h1>${escaped(words.heading(filmTitle))}</h1>
<ul>
${words.advice.page.map((line) => `<li>${escaped(line)}</li>`).join('\n')}
</ul>
</section>
${sheets.map((sheet, index) => sheetSection(sheet, folder, `${index + 1}/${sheets.length}`, words)).join('\n')}
</body>
</html>
`;

const sheetSection = (
  sheet: Sheet,
  folder: string,
  place: string,
  words: ReadingSheetWords,
): string => `<section id="${escaped(sheet.id)}" style="--print: ${printSizePt(sheet)}pt">
<h2>${place} ${escaped(sheet.title)}</h2>
<p class="file"><code>${escaped(`${folder}/${sheet.id}.wav`)}</code> · ${escaped(words.about(sheet.targetSeconds))}</p>
${sheet.parts
  .map(
    ({
      part,
      sentences,
    }) => `<div class="part"><span class="label">${escaped(words.parts[part])}</span>
${sentences
  .map(
    (runs, index) =>
      `<p class="sentence">${runs.map(runHtml).join('')}${index < sentences.length - 1 ? ` <span class="pause">${words.pauseMark}</span>` : ''}</p>`,
  )
  .join('\n')}
</div>`,
  )
  .join('\n')}
${sheet.pronunciations.length > 0 ? `<p class="label">${escaped(words.pronunciation)}</p>\n<dl>${sheet.pronunciations.map(({ written, say }) => `<dt>${escaped(written)}</dt><dd>${escaped(say)}</dd>`).join('')}</dl>\n` : ''}</section>`;

/** A4 less its margins, and what is set on it, for sizes from large to the least that can be read aloud from. */
const paper = {
  widthMm: 174,
  heightMm: 250,
  largestPt: 17,
  smallestPt: 11,
  mmAPt: 0.3528,
} as const;
/** In letter sizes: the width of a letter, a line, what stands above the parts, between them and between sentences. */
const setting = { letter: 0.52, line: 1.45, heading: 5, part: 3.4, sentence: 0.3 } as const;

/** The largest size at which all of a sheet is on one page. */
const printSizePt = ({ parts, pronunciations }: Sheet): number => {
  const heightAt = (sizePt: number): number => {
    const characters = Math.floor(paper.widthMm / (sizePt * paper.mmAPt * setting.letter));
    const sentences = parts.flatMap((part) => part.sentences);
    const lines = sentences.map((runs) =>
      Math.ceil((runs.map(({ text }) => text).join('').length + 3) / characters),
    );
    const total = lines.reduce((sum, count) => sum + count, 0) + pronunciations.length;
    const ems =
      setting.heading +
      total * setting.line +
      sentences.length * setting.sentence +
      parts.length * setting.part;
    return ems * sizePt * paper.mmAPt;
  };
  let sizePt: number = paper.largestPt;
  while (sizePt > paper.smallestPt && heightAt(sizePt) > paper.heightMm) sizePt--;
  return sizePt;
};

const runHtml = ({ text, isStressed, say }: Run): string => {
  const said = say === undefined ? escaped(text) : `<span class="say">${escaped(text)}</span>`;
  return isStressed ? `<strong>${said}</strong>` : said;
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

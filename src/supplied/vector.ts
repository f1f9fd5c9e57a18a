import { SaxesParser } from 'saxes';
import type { KnownPicture } from './known.ts';

/** What an SVG may hold: shapes, and how they are painted. All of it is the same on every machine, in every frame. */
const allowed = new Set(
  `svg g defs symbol use switch title desc metadata style path rect circle ellipse line polyline polygon image
  linearGradient radialGradient stop clipPath mask pattern marker filter feBlend feColorMatrix feComponentTransfer
  feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
  feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight
  feTile feTurbulence`.split(/\s+/u),
);
const svgNamespace = 'http://www.w3.org/2000/svg';
const pageNamespace = 'http://www.w3.org/1999/xhtml';

/** Why an element is not allowed, and what to do. */
const refusals: readonly [RegExp, string][] = [
  [/^script$|^handler$/u, 'which runs code; save it as a plain SVG'],
  [/^animate|^set$|^discard$/u, 'which moves by itself; save it without animation'],
  [
    /^text|^tspan$|^tref$|^font|^glyph|^altGlyph/u,
    'whose letters look different on every machine; turn texts into paths',
  ],
  [
    /^foreignObject$|^iframe$|^embed$|^object$|^video$|^audio$/u,
    'which holds something else than a drawing; remove it',
  ],
];

/** A drawing, once nothing in it runs, moves or comes from elsewhere. */
export const readVector = (bytes: Buffer): KnownPicture => {
  const problems = new Set<string>();
  const refuse = (what: string) => problems.add(what);
  let root: Record<string, string> | null = null;
  let styles = '';
  let depthOfStyle = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    refuse(
      `is no SVG that can be read (${error.message.replace(/^\d+:\d+:\s*/u, '')}); save it again`,
    );
  });
  parser.on('doctype', (doctype) => {
    if (/\[|ENTITY/u.test(doctype))
      refuse('declares things of its own in its DOCTYPE; save it as a plain SVG');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet')
      refuse('takes its styles from elsewhere; put them into the file');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const written = Object.values(attributes).map(({ local: name, prefix, value }) => ({
      name,
      prefix,
      value,
    }));
    if (root === null) {
      if (uri !== svgNamespace || local !== 'svg') refuse('is no SVG; save it as one');
      root = Object.fromEntries(written.map(({ name, value }) => [name, value]));
    }
    if (uri === pageNamespace) refuse(`holds <${local}> of a web page; save it as a plain SVG`);
    // What drawing programs note for themselves, in namespaces of their own, is not drawn.
    if (uri !== svgNamespace) return;
    if (!allowed.has(local)) {
      const reason = refusals.find(([pattern]) => pattern.test(local))?.[1];
      refuse(`holds <${local}>, ${reason ?? 'which is not drawn the same everywhere; remove it'}`);
    }
    if (local === 'style') depthOfStyle++;
    for (const { name, value } of written) {
      if (/^on/iu.test(name)) refuse(`holds ${name}="…", which runs code; save it as a plain SVG`);
      else if (name === 'href' && !isOwn(value))
        refuse(`takes something from elsewhere ("${value.slice(0, shown)}"); put it into the file`);
      else styles += `${name}: ${value};\n`;
    }
  });
  parser.on('closetag', ({ uri, local }) => {
    if (uri === svgNamespace && local === 'style') depthOfStyle--;
  });
  const take = (text: string) => {
    if (depthOfStyle > 0) styles += text;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(bytes.toString('utf8')).close();
  for (const problem of styleProblems(styles)) refuse(problem);
  if (problems.size > 0) return { problems: [...problems] };
  const size = sizeOf(root ?? {});
  if (!size)
    return { problems: ['says no size; give its <svg> a viewBox, or a width and a height'] };
  return { mime: 'image/svg+xml', ...size };
};

const shown = 60;

/** Something of the file itself, or a picture that is in it. */
const isOwn = (address: string): boolean =>
  /^\s*(?:#|data:image\/(?:png|jpe?g)[;,])/iu.test(address);

const styleProblems = (styles: string): string[] => {
  // Comments and escapes hide what browsers read.
  const read = styles
    .replaceAll(/\/\*.*?\*\//gsu, '')
    .replaceAll(/\\([0-9a-f]{1,6})\s?/giu, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replaceAll('\\', '');
  const addresses = [...read.matchAll(/url\(\s*["']?([^"')]*)/giu)].map(
    ([, address]) => address ?? '',
  );
  return [
    ...(/@import/iu.test(read)
      ? ['takes its styles from elsewhere (@import); put them into the file']
      : []),
    ...(/@keyframes|(?:^|[;{\s])(?:animation|transition)[\w-]*\s*:/iu.test(read)
      ? ['moves by itself (an animation in its styles); save it without']
      : []),
    ...(addresses.every(isOwn)
      ? []
      : [
          `takes something from elsewhere ("${addresses.find((one) => !isOwn(one))?.slice(0, shown)}"); put it into the file`,
        ]),
  ];
};

/** In pixels: of its viewBox, else its own width and height. */
const sizeOf = ({ viewBox = '', width = '', height = '' }: Record<string, string>) => {
  const [, , boxWidth = 0, boxHeight = 0] = viewBox
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  const size =
    boxWidth > 0 && boxHeight > 0
      ? { width: boxWidth, height: boxHeight }
      : { width: Number.parseFloat(width), height: Number.parseFloat(height) };
  const isAbsolute = !/%/u.test(width + height) || boxWidth > 0;
  return size.width > 0 && size.height > 0 && isAbsolute ? size : null;
};

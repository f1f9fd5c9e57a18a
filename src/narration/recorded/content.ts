/** Codings that Remotion's ffmpeg does not know and others decode. */
export const foreignCodings = ['WAV', 'AIFF', 'AMR', 'WMA', 'ALAC'] as const;
export type ForeignCoding = (typeof foreignCodings)[number];

/** What a file is by its first bytes. */
export type Content =
  | { kind: 'sound'; otherwise: ForeignCoding[] }
  | { kind: 'foreign'; coding: ForeignCoding }
  /** `what` ends a sentence that the file's name begins, and says how to mend it. */
  | { kind: 'not-sound'; what: string };

/** Tells what a file is by its first bytes, never by its name. */
export const contentOf = (head: Uint8Array): Content => {
  if (head.length === 0)
    return notSound('is empty: nothing was saved. Export the recording again, or remove the file.');
  const latin = Buffer.from(head).toString('latin1');
  const found = signatures.find(({ at, marks }) =>
    marks.some((mark) => latin.startsWith(mark, at)),
  );
  if (found) return found.content;
  if (isText(head))
    return notSound(
      `is a text, not a sound: it begins with “${firstWords(head)}”. Put the recording in its place.`,
    );
  return { kind: 'sound', otherwise: [] };
};

const notSound = (what: string): Content => ({ kind: 'not-sound', what });
const project = 'Export the recording as WAV and put that in its place.';

const signatures: { at: number; marks: string[]; content: Content }[] = [
  { at: 8, marks: ['WAVE'], content: { kind: 'sound', otherwise: ['WAV'] } },
  { at: 8, marks: ['AIFF', 'AIFC'], content: { kind: 'foreign', coding: 'AIFF' } },
  { at: 0, marks: ['#!AMR'], content: { kind: 'foreign', coding: 'AMR' } },
  {
    at: 0,
    marks: ['\x30\x26\xb2\x75\x8e\x66\xcf\x11'],
    content: { kind: 'foreign', coding: 'WMA' },
  },
  { at: 4, marks: ['ftyp'], content: { kind: 'sound', otherwise: ['ALAC', 'AMR'] } },
  { at: 0, marks: ['%PDF'], content: notSound(`is a PDF, not a sound. ${project}`) },
  {
    at: 0,
    marks: ['\x89PNG', '\xff\xd8\xff', 'GIF8'],
    content: notSound(`is a picture, not a sound. ${project}`),
  },
  {
    at: 0,
    marks: ['PK\x03\x04', 'Rar!', '7z\xbc\xaf'],
    content: notSound('is an archive, not a sound. Unpack it and put the recording in its place.'),
  },
  {
    at: 0,
    marks: ['SQLite format 3'],
    content: notSound(`is an Audacity project, not a sound. ${project}`),
  },
  {
    at: 0,
    marks: ['MThd'],
    content: notSound(`holds notes (MIDI), not a recording. ${project}`),
  },
];

/** Whether bytes read as a text: valid UTF-8 or UTF-16, without control characters. */
const isText = (head: Uint8Array): boolean => {
  const decoded = decodedText(head);
  return decoded !== null && [...decoded].every((one) => one >= ' ' || '\t\n\r\f'.includes(one));
};

const decodedText = (head: Uint8Array): string | null => {
  const [first, second] = head;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  try {
    // Streaming, as the last character may be cut.
    const coding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
    return new TextDecoder(coding, { fatal: true }).decode(head, { stream: true });
  } catch {
    return null;
  }
};

const firstWords = (head: Uint8Array): string => {
  const words = (decodedText(head) ?? '').replace(/\s+/gu, ' ').trim();
  return words.length > 30 ? `${words.slice(0, 29).trimEnd()}…` : words;
};

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodedRate, decodeRecording } from '../../../src/narration/recorded/decode.ts';

// Two fifths of a second of a tone of 440 Hz, as telephones record it: AMR in 3GP. Made by SoX and ffmpeg with encoders that
// nothing here has.
const telephone = Buffer.from(
  [
    'AAAAHGZ0eXAzZ3A0AAACADNncDRpc29taXNvMgAAAAhmcmVlAAABDG1kYXQEgDgf7+tp9Y4AqcaABB09Mq2rabUK5OuxegSNODZne3GkHXCims',
    'IEPj0yp3tZZWjsTpreBI04Nq57YOQAaQkUpgQ+PTKqe6n0lNBNC44EjTg153tSReA6RDVsBD49Mqe7GcTosQ8CjASNODXnuxJlphiw6VwEPj0y',
    'prtbtI6JDpCQBI04NperxXQFvEx4yAQ+PTKne520jMTtlWQEjTg2prsTlGRqUprQBD49Mqd7elTI8w5NWASNODaquxZUQHKJFS4EPj0yp3t5hP',
    'DukSpQBI04NqdrUqQkEwsdKAQ+PTKua9pk0O0ShgQEjTg2p7sSVEJWDGxYBD49Mqa7G7SOiQ+wsgAAAjZtb292AAAAbG12aGQAAAAAAAAAAAAA',
    'AAAAAAPoAAABkAABAAABAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'AAAAAAAAACAAABwnRyYWsAAABcdGtoZAAAAAMAAAAAAAAAAAAAAAEAAAAAAAABkAAAAAAAAAAAAAAAAQEAAAAAAQAAAAAAAAAAAAAAAAAAAAEA',
    'AAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAACRlZHRzAAAAHGVsc3QAAAAAAAAAAQAAAZAAAAAAAAEAAAAAATptZGlhAAAAIG1kaGQAAAAAAA',
    'AAAAAAAAAAAB9AAAAMgFXEAAAAAAAtaGRscgAAAAAAAAAAc291bgAAAAAAAAAAAAAAAFNvdW5kSGFuZGxlcgAAAADlbWluZgAAABBzbWhkAAAA',
    'AAAAAAAAAAAkZGluZgAAABxkcmVmAAAAAAAAAAEAAAAMdXJsIAAAAAEAAACpc3RibAAAAEVzdHNkAAAAAAAAAAEAAAA1c2FtcgAAAAAAAAABAA',
    'AAAAAAAAAAAgAQAAAAAB9AAAAAAAARZGFtckZGTVAAgf8AAQAAABhzdHRzAAAAAAAAAAEAAAAUAAAAoAAAABxzdHNjAAAAAAAAAAEAAAABAAAA',
    'FAAAAAEAAAAUc3RzegAAAAAAAAANAAAAFAAAABRzdGNvAAAAAAAAAAEAAAAs',
  ].join(''),
  'base64',
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'decode-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** How often a sound crosses zero upwards, a second. */
const pitchOf = (samples: Float32Array): number => {
  let crossings = 0;
  for (let at = 1; at < samples.length; at++)
    if ((samples[at - 1] ?? 0) < 0 && (samples[at] ?? 0) >= 0) crossings++;
  return (crossings * decodedRate) / samples.length;
};

/** The same frames without their container: what is between `mdat` and the next box. */
const frames = telephone.subarray(
  telephone.indexOf('mdat') + 4,
  telephone.indexOf('mdat') - 4 + telephone.readUInt32BE(telephone.indexOf('mdat') - 4),
);

it.each([
  ['a telephone’s 3GP', 'memo.3gp', telephone],
  ['AMR', 'memo.amr', Buffer.concat([Buffer.from('#!AMR\n'), frames])],
  ['AMR by another name', 'memo.m4a', Buffer.concat([Buffer.from('#!AMR\n'), frames])],
])('decodes %s', async (_, name, bytes) => {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  const [samples = new Float32Array()] = await decodeRecording(file);
  expect(samples.length / decodedRate).toBeCloseTo(0.4, 1);
  expect(pitchOf(samples.subarray(decodedRate * 0.1, decodedRate * 0.35))).toBeCloseTo(440, -1);
});

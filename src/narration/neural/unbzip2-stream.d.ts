declare module 'unbzip2-stream' {
  /** Takes a bzip2 file, gives what is in it. */
  export default function unbzip2(): NodeJS.ReadWriteStream;
}

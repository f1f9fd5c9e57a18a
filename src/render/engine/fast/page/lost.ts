/** The browser lost what the page drew, or the way to bring it out. Nothing that the drawing did: another page may do. */
export class PictureLost extends Error {
  override name = 'PictureLost';
}

/** @jsxImportSource preact */
const paths = {
  play: 'M8 5v14l11-7z',
  pause: 'M7 5h4v14H7zM13 5h4v14h-4z',
  back: 'M11 6 5 12l6 6zM19 6l-6 6 6 6z',
  forward: 'M13 6l6 6-6 6zM5 6l6 6-6 6z',
  sound: 'M4 9v6h4l5 5V4L8 9zM16 8a5 5 0 0 1 0 8M18.5 5a9 9 0 0 1 0 14',
  silent: 'M4 9v6h4l5 5V4L8 9zM16 9l6 6M22 9l-6 6',
  screen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  smaller: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5',
  next: 'M6 5v14l9-7zM17 5h2v14h-2z',
  previous: 'M18 5v14l-9-7zM5 5h2v14H5z',
  tick: 'M5 13l4 4L19 7',
} as const;

const isStroke = (name: keyof typeof paths) =>
  name === 'screen' || name === 'smaller' || name === 'tick';

/** A sign on a button; what it does is said beside it or by the button's name. */
export const Icon = ({ name }: { name: keyof typeof paths }) => (
  <svg
    class={isStroke(name) ? 'icon line' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path d={paths[name]} />
  </svg>
);

/** The two families. Headlines and figures are set in `display`, everything else in `text`. */
export const families = {
  display: 'Bricolage Grotesque',
  text: 'Atkinson Hyperlegible Next',
} as const;

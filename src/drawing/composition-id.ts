import type { Format } from '../film/formats.ts';
import { editionName } from '../film/translation/edition.ts';

/**
 * The name of what can be drawn: `portrait-hulp-vinden--sexting`, `portrait--sexting`, of a translation
 * `portrait--sexting--en`. What tells it from its neighbours in a narrow list comes first, and no two have the same, as an
 * id never holds two hyphens together.
 * @param part of the film: a slide, the end card; without it, the whole
 */
export const compositionId = (
  format: Format,
  film: Parameters<typeof editionName>[0],
  part = '',
): string => `${[format, part].filter(Boolean).join('-')}--${folderName(film)}`;

/** The name of a film among those that can be drawn: Remotion takes letters, digits and hyphens. */
export const folderName = (film: Parameters<typeof editionName>[0]): string =>
  editionName(film).replace('/', '--');

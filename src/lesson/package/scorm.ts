import type { LessonData } from '../contract.ts';
import { escaped } from '../../markup/escaped.ts';

/**
 * The manifest of a SCORM 1.2 package with one SCO: the page. Element names, order and the resource's attributes are
 * those of IMS Content Packaging 1.1.2 and ADL's extension of it (ADL SCORM 1.2 CAM, 2.3).
 * @param files every file in the package but the manifest, as paths with forward slashes
 */
export const scormManifest = (
  { id, title, clips }: LessonData,
  files: readonly string[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xmlId(`lesson-${id}`)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${escaped(title)}</title>
      <item identifier="lesson" identifierref="page" isvisible="true">
        <title>${escaped(clips.length === 1 ? (clips[0]?.title ?? title) : title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((file) => `      <file href="${escaped(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;

/** An XML id: letters, digits, hyphens, and no digit first. */
const xmlId = (text: string): string => text.replace(/[^A-Za-z0-9-]/gu, '-');

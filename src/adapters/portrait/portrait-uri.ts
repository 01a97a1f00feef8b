import { type Expression, type FaceName, faceAtRest, faceOfFeeling } from './face-of-feeling.ts';
import type { PortraitDrawing } from './portrait-drawing.ts';

/** One picture of a person, as SVG. A face that was not drawn is shown at rest. */
export function portraitSvg(drawing: PortraitDrawing, expression: Expression): string {
  const face = faceNamed(drawing, faceOfFeeling(expression)) ?? faceNamed(drawing, faceAtRest);
  return drawing.before + (face ?? '') + drawing.after;
}

/** An SVG as an address for `<img>`, where nothing inside it can ever run. */
export function svgUri(svg: string): string {
  const single = svg.replaceAll('"', "'");
  // Only what ends or garbles a data address is escaped: all of it would weigh half as much again.
  return `data:image/svg+xml,${single.replace(/[%#<>{}\\^|`\n\r\t]/g, encodeURIComponent)}`;
}

/** One picture of a person as an address for `<img>`. */
export function portraitUri(drawing: PortraitDrawing, expression: Expression): string {
  return svgUri(portraitSvg(drawing, expression));
}

function faceNamed(drawing: PortraitDrawing, name: FaceName): string | undefined {
  return drawing.faces.find(({ face }) => face === name)?.svg;
}

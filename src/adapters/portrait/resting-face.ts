/**
 * A face at rest, which the drawings lack: theirs all smile, frown or look tired. The open eyes come
 * from the smiling face, nose and mouth from the tired one. Both are a single outline of several
 * strokes, mouth and nose first; the eyes begin at a place of their own, so that they can be moved.
 */
export function restingFace(smiling: string, tired: string): string {
  const eyes = smiling.slice(endOfNose(smiling));
  if (!eyes.startsWith('M'))
    throw new Error('the drawings are drawn in a way that is not known here');
  return tired.slice(0, endOfNose(tired)) + eyes;
}

/** Where the second stroke, the nose, is closed. */
function endOfNose(face: string): number {
  return face.indexOf('Z', face.indexOf('Z') + 1) + 1;
}

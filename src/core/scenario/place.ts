import type { Node } from 'jsonc-parser';

/** A value of a file and the way to it. The file itself has nothing above it and the key ''. */
export interface Place {
  readonly node: Node;
  /** Where its key stands; a list's items and the file itself have none. */
  readonly keyNode: Node | null;
  readonly up: Place | null;
  /** A key of the object above, or a position (from 0) in the list above. */
  readonly key: string | number;
}

export function placeOfFile(node: Node): Place {
  return { node, keyNode: null, up: null, key: '' };
}

/** The members of an object in file order, twice where a key is written twice; none of anything else. */
export function membersOf(place: Place): readonly Place[] {
  if (place.node.type !== 'object') return [];
  return (place.node.children ?? []).flatMap((property) => {
    const [keyNode, node] = property.children ?? [];
    if (keyNode === undefined || node === undefined) return [];
    return [{ node, keyNode, up: place, key: String(keyNode.value) }];
  });
}

/** The member under a key, the last where it is written twice. Reads through: null for null. */
export function memberOf(place: Place | null, key: string): Place | null {
  if (place === null || place.node.type !== 'object') return null;
  const property = place.node.children?.findLast((child) => child.children?.[0]?.value === key);
  const [keyNode, node] = property?.children ?? [];
  if (keyNode === undefined || node === undefined) return null;
  return { node, keyNode, up: place, key };
}

/** The items of a list in order; none of anything else. */
export function itemsOf(place: Place | null): readonly Place[] {
  if (place === null || place.node.type !== 'array') return [];
  return (place.node.children ?? []).map((node, key) => ({ node, keyNode: null, up: place, key }));
}

/** Whether a member is a remark that nothing reads. */
export function isRemark(member: Place): boolean {
  return member.key === 'note' && member.node.type === 'string';
}

/** The members of a map that declare or name something. */
export function entriesIn(place: Place | null): readonly Place[] {
  return place === null ? [] : membersOf(place).filter((member) => !isRemark(member));
}

export function stringIn(place: Place | null): string | null {
  return place?.node.type === 'string' ? String(place.node.value) : null;
}

export function numberIn(place: Place | null): number | null {
  return place?.node.type === 'number' ? Number(place.node.value) : null;
}

/** The way to a place as a JSON Pointer (RFC 6901); the file itself is ''. */
export function pointerTo(place: Place): string {
  if (place.up === null) return '';
  return `${pointerTo(place.up)}/${escapeStep(place.key)}`;
}

export function escapeStep(step: string | number): string {
  return String(step).replaceAll('~', '~0').replaceAll('/', '~1');
}

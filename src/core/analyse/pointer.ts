/** The JSON Pointer to what stands under some keys. Ids hold nothing that would have to be escaped. */
export function pointer(...keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${key}`).join('');
}

/** The JSON Pointer to a choice of a scene. */
export function choicePointer(scene: { readonly id: string }, choice: number): string {
  return pointer('scenes', scene.id, 'choices', choice);
}

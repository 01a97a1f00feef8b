/** Each item with its place, which is its key where a list is an author's and never changes. */
export function placed<Item>(
  items: readonly Item[],
): readonly { readonly place: number; readonly item: Item }[] {
  return items.map((item, place) => ({ place, item }));
}

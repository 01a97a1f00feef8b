/** The key that does the same, beside what it does. */
export function KeyCap({ name }: { readonly name: string | null }) {
  return name === null ? null : (
    <span className="key-cap" aria-hidden="true">
      {name}
    </span>
  );
}

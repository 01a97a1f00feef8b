/** The screen put to rest on purpose: a low light and nothing to read. */
export function Resting() {
  return (
    <div className="resting">
      <p className="visually-hidden">The screen is resting.</p>
      <span className="resting__light" aria-hidden="true" />
    </div>
  );
}

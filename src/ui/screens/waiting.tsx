import { Screen } from './screen.tsx';

/** What is seen for the moment that a place takes to come. */
export function Waiting() {
  return (
    <Screen name="">
      <p className="page soft waiting" role="status">
        One moment
      </p>
    </Screen>
  );
}

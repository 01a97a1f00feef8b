import { Component, type ReactNode } from 'react';
import { Button } from '../parts/button.tsx';

interface Caught {
  readonly fault: boolean;
}

/** Catches a fault of our own, says what is safe, and offers a way on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { fault: false };

  static getDerivedStateFromError(): Caught {
    return { fault: true };
  }

  override render(): ReactNode {
    return this.state.fault ? <OurFault /> : this.props.children;
  }
}

function OurFault() {
  return (
    <main className="page page--narrow stack">
      <h1>Something went wrong on our side</h1>
      <p className="lead">
        It was nothing that you did. Every reply that was kept is safe on this device, and the
        conversation goes on from there.
      </p>
      <div className="row">
        <Button look="primary" onClick={() => window.location.reload()}>
          Load the page again
        </Button>
        <Button onClick={reloadAtLibrary}>Go to the library</Button>
      </div>
    </main>
  );
}

/** The address has to change first: the fault may belong to the place that was open. */
function reloadAtLibrary() {
  window.location.hash = '/';
  window.location.reload();
}

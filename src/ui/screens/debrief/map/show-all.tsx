import { useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';

export interface ShowAllProps {
  readonly all: boolean;
  readonly onChange: (all: boolean) => void;
}

/** Names what has not been met, once the learner has heard what that takes away. */
export function ShowAll({ all, onChange }: ShowAllProps) {
  const [asking, setAsking] = useState(false);
  if (all) return <Button onClick={() => onChange(false)}>Hide what I have not met</Button>;
  const show = () => {
    setAsking(false);
    onChange(true);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>Name everything</Button>
      <Dialog
        title="Name what you have not met?"
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel="Leave it to be found"
      >
        <div className="stack">
          <p>
            This shows what is still to be found: words that nobody has said to you yet, and how the
            other endings come about. Most people learn more by talking once more first.
          </p>
          <p className="row">
            <Button look="primary" onClick={show}>
              Show it all
            </Button>
          </p>
        </div>
      </Dialog>
    </>
  );
}

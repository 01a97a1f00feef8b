import { useId } from 'react';

export interface TextAnswerProps {
  readonly question: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A question that is answered in the learner's own words. */
export function TextAnswer({ question, hint, value, onChange }: TextAnswerProps) {
  const id = useId();
  return (
    <div className="text-answer">
      <label htmlFor={id}>{question}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="soft small">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

import type { Judgement } from './judge-reply.ts';

/** The shape of a moment: full circle, half circle, diamond, cross; a point where nothing was called for. */
export function MomentMark({ judgement }: { readonly judgement: Judgement }) {
  return (
    <svg className="moment-mark" data-judgement={judgement} viewBox="0 0 24 24" aria-hidden="true">
      <Shape judgement={judgement} />
    </svg>
  );
}

function Shape({ judgement }: { readonly judgement: Judgement }) {
  switch (judgement) {
    case 'strong':
      return <circle cx="12" cy="12" r="8" className="moment-mark__fill" />;
    case 'fair':
      return (
        <>
          <circle cx="12" cy="12" r="8" />
          <path d="M12 4a8 8 0 0 1 0 16z" className="moment-mark__fill" />
        </>
      );
    case 'costly':
      return <path d="M12 1.5 22.5 12 12 22.5 1.5 12z" />;
    case 'breach':
      return (
        <>
          <circle cx="12" cy="12" r="11" className="moment-mark__ground" />
          <path d="m5 5 14 14M19 5 5 19" className="moment-mark__cross" />
        </>
      );
    case 'step':
      return <circle cx="12" cy="12" r="4" className="moment-mark__fill" />;
  }
}

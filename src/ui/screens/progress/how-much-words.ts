/** How much of what was called for was there, from a score in one criterion. The cut-offs are a judgement. */
export function howMuch(score: number): string {
  if (score < 0) return 'went against it';
  if (score < 25) return 'hardly there';
  if (score < 60) return 'there in part';
  if (score < 90) return 'mostly there';
  return 'there throughout';
}

const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric' });

/** A kept time as a day in words; a time that cannot be read says nothing. */
export function saidWhen(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : day.format(date);
}

import type { Reveal } from '../../../../room/room-act.ts';

type Item = Reveal['item'];

const names: Readonly<Record<Item, string>> = {
  split: 'where the room split',
  thoughts: 'what they were thinking',
  cost: 'what our reply cost',
  discuss: 'the question for the talk',
  map: 'the way we took',
  'best-way': 'a way that keeps the most open',
  reflect: 'questions to take along',
  score: 'the score',
};

/** What to say while it is shown: what I saw, what I wondered, what was on your mind. */
const openings: Readonly<Record<Item, string>> = {
  split:
    'I saw us furthest apart here. I wondered what each side had heard. What was on your mind when you raised your hand?',
  thoughts:
    'This was there too, and was not said. I wondered how much of it we could have heard. What gave it away?',
  cost: 'I saw us choose this. I wondered what it kept open with them, and what it closed. What was on your mind as we said it?',
  discuss: 'Take a minute with the person next to you, then let us hear two or three of you.',
  map: 'This is where we went, and where we turned back. Where would you stand again?',
  'best-way':
    'One way among others, and not the only good one. I wondered where it differs from how we talk. What in it would sound like you?',
  reflect: 'Two minutes, each for yourself. Write down one sentence that you will try this week.',
  score:
    'A number comes last. It is about these replies on this day, not about anybody here. Does it fit what you saw?',
};

/** What is shown, in the middle of a sentence. */
export function revealName({ item }: Reveal): string {
  return names[item];
}

/** Words to begin with while it is on the screen. */
export function revealOpening({ item }: Reveal): string {
  return openings[item];
}

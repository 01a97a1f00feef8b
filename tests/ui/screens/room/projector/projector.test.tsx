// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PublicView } from '../../../../../src/room/public-view.ts';
import type { Room } from '../../../../../src/room/room.ts';
import type { Reveal, RoomAct } from '../../../../../src/room/room-act.ts';
import { publicView } from '../../../../../src/room/show-public.ts';
import { Projector } from '../../../../../src/ui/screens/room/projector/projector.tsx';
import {
  blank,
  debrief,
  decide,
  discuss,
  end,
  gathered,
  hands,
  openVote,
  played,
  readAll,
  readOn,
  revealVotes,
  voteAtDesk,
} from '../../../../room/a-room.ts';
import { nothingAround } from '../../../../room/a-talk.ts';
import { worked } from '../../../../room/worked-out.ts';
import { rulesBroken } from '../../../parts/accessible.ts';

const seen = (room: Room, more: Partial<PublicView> = {}) => ({
  ...publicView(room, worked(room)),
  ...more,
});
const draw = (view: PublicView | null, alone = false) =>
  render(<Projector view={view} alone={alone} />);
const after = (...acts: readonly RoomAct[]) => played(gathered(), ...acts);
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const cards = () => screen.getAllByRole('listitem').map((item) => item.textContent);
const talked = after(...voteAtDesk, decide('desk/see'), readAll, decide('sofa/stay'), readAll);
const showing = (what: Reveal, ...acts: readonly RoomAct[]) =>
  played(talked, debrief, { type: 'room.revealed', what }, ...acts);

describe('what the room sees', () => {
  it('asks for a moment until something has come', () => {
    draw(null);
    expect(screen.getByRole('main').textContent).toBe('One moment');
  });

  it('says how to go on where nothing comes', () => {
    draw(null, true);
    expect(screen.getByText('Nobody leads here yet')).toBeDefined();
    expect(screen.getByRole('status').textContent).toMatch(/^On the laptop, open “Lead a room”/);
  });

  it('while people gather: what it is about, and who they will meet', () => {
    draw(seen(after()));
    expect(heading()).toBe('Nobody called');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Who you will meet');
    expect(cards()).toEqual(['AdaAda of the ward', 'BenBen of the ward']);
  });

  it('while lines are read: the last of them, with whose it is', () => {
    const { rerender } = draw(seen(after(readOn)));
    expect(screen.getByText('Nobody called.')).toBeDefined();
    expect(screen.getByText('Ada')).toBeDefined();
    rerender(<Projector view={seen(after(readOn, readOn))} />);
    expect(screen.queryByText('Nobody called.')).toBeNull();
    expect(screen.getByText('You').nextSibling?.textContent).toBe('I am here now.');
  });

  it('the replies by their letters, with what they answer', () => {
    draw(seen(after(readAll)));
    expect(heading()).toBe('What would you say?');
    expect(screen.getByText('Nobody called.')).toBeDefined();
    expect(cards()).toEqual(['AI say see.', 'BYou nodI say nod.', 'CI say blame.']);
  });

  it('how to vote, and no count while hands go up', () => {
    draw(seen(after(readAll, openVote, hands('first', 'desk/see', 3))));
    expect(heading()).toBe('Silent vote');
    expect(screen.getByText(/One vote each/)).toBeDefined();
    expect(screen.queryByText('3')).toBeNull();
  });

  it('a vote in the reply that it is for', () => {
    draw(seen(after(readAll, openVote, hands('first', 'desk/see', 3), discuss, revealVotes)));
    expect(heading()).toBe('Talk it over');
    expect(cards()).toEqual([
      'AI say see.First3',
      'BYou nodI say nod.First0',
      'CI say blame.First0',
    ]);
  });

  it('both votes side by side', () => {
    draw(seen(after(...voteAtDesk)));
    const [see] = screen.getAllByRole('listitem');
    if (see === undefined) throw new Error('no reply');
    const [first, then] = within(see).getAllByRole('definition');
    expect([first?.textContent, then?.textContent]).toEqual(['3', '1']);
    expect(
      within(see)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['First', 'Then']);
  });

  it('what was decided, and above its first answer what was said', () => {
    const decided = after(readAll, decide('desk/nod'));
    const { rerender } = draw(seen(decided));
    expect(heading()).toBe('You say');
    expect(screen.getByText('I say nod.')).toBeDefined();
    const answer = played(decided, readOn);
    rerender(<Projector view={seen(answer)} />);
    expect(screen.getByText('You said:')).toBeDefined();
    expect(screen.getByText('I say nod.')).toBeDefined();
  });

  it('how it ended', () => {
    draw(seen(talked));
    expect(heading()).toBe('The end at thanks');
    expect(screen.getByText('You ended on the same side.')).toBeDefined();
  });

  it('a thank you once it is over', () => {
    draw(seen(played(talked, end)));
    expect(heading()).toBe('Thank you');
  });

  it('nothing to read on a blank screen, which says to those who hear it that it rests', () => {
    draw(seen(after(readOn, blank(true))));
    expect(screen.getByRole('main').textContent).toBe('The screen is resting.');
  });

  it('the last view still, and that the laptop is waited for', () => {
    draw(seen(after(readOn)), true);
    expect(screen.getByText('Nobody called.')).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('Waiting for the laptop. Nothing is lost.');
  });

  it('the theme that was asked for', () => {
    draw(seen(after(readOn), { theme: 'dark' }));
    expect(screen.getByRole('main').dataset['theme']).toBe('dark');
  });
});

describe('what the room sees in the debrief', () => {
  it('where it was divided, then where talking changed most', () => {
    const { rerender } = draw(seen(showing({ item: 'split' })));
    expect(heading()).toBe('Where you were most divided');
    expect(cards()[0]).toBe('AI say see.First3');
    rerender(<Projector view={seen(showing({ item: 'split' }, readOn))} />);
    expect(heading()).toBe('Where talking changed most');
    expect(screen.getByText('50% of you moved')).toBeDefined();
    expect(cards()[0]).toBe('AI say see.First3Then1');
  });

  it.each([
    [{ item: 'cost', moment: '' }, 'What it did', 'It cost nothing'],
    [{ item: 'thoughts', moment: '' }, 'From the other side', 'They never do.'],
    [{ item: 'best-way' }, 'What would have been the best way', 'I say see.'],
    [{ item: 'map' }, 'The way you went', 'The end at thanks'],
    [{ item: 'score' }, 'All in all', 'Practice, not a measurement of you.'],
    [{ item: 'reflect' }, 'To take with you', 'What did you notice in yourself?'],
    [{ item: 'discuss', moment: '' }, 'To talk about', 'Who has felt this?'],
  ] as const)('%j', (what, title, words) => {
    draw(seen(showing(what)));
    expect(heading()).toBe(title);
    expect(screen.getByText(words)).toBeDefined();
  });

  it('how a reply arrived, as the last thought', () => {
    draw(seen(showing({ item: 'thoughts', moment: '' }, readOn, readOn)));
    expect(screen.getByText('What Ada heard').nextSibling?.textContent).toBe('He saw it.');
  });

  it('a line that was crossed in place of a cost', () => {
    const room = after(readAll, decide('desk/blame'), debrief);
    const what: Reveal = { item: 'cost', moment: '' };
    draw(seen(played(room, { type: 'room.revealed', what })));
    expect(screen.getByText('Demeans')).toBeDefined();
    expect(screen.queryByText(/It cost/)).toBeNull();
  });

  it('that something is still being worked out', () => {
    draw(publicView(showing({ item: 'best-way' }), nothingAround));
    expect(heading()).toBe('Being worked out');
  });

  it('that there was no vote to look back at', () => {
    const room = after(readAll, decide('desk/see'), debrief);
    draw(seen(played(room, { type: 'room.revealed', what: { item: 'split' } })));
    expect(heading()).toBe('No vote to look back at');
  });
});

it.each([
  ['gathering', after()],
  ['a line', after(readOn)],
  ['both votes', after(...voteAtDesk)],
  ['an ending', talked],
  ['a thought', showing({ item: 'thoughts', moment: '' })],
  ['the map', showing({ item: 'map' })],
] as const)('breaks no accessibility rule: %s', async (_, room) => {
  const { container } = draw(seen(room));
  expect(await rulesBroken(container)).toEqual([]);
});

describe('the map of a talk', () => {
  const room = showing({ item: 'map' });
  const places = () =>
    [...document.querySelectorAll<HTMLElement>('.talk-map > .talk-map__place')].map(
      ({ dataset: { seen: how, ending }, textContent }) => [how, ending, textContent],
    );

  it('shows every scene by its shape, with letters where something was said', () => {
    draw(seen(room));
    expect(places()).toEqual([
      ['unseen', 'true', ''],
      ['way', 'false', 'A'],
      ['way', 'false', ''],
      ['way', 'false', 'A'],
      ['way', 'true', ''],
    ]);
    expect(screen.getByText('4 of 5 scenes seen')).toBeDefined();
    expect(document.querySelectorAll('.talk-map__lines path')).toHaveLength(5);
  });

  it('tells the same in words', () => {
    draw(seen(room));
    const words = screen.getByRole('heading', { name: 'The way in words' }).nextElementSibling;
    expect([...(words?.children ?? [])].map((item) => item.textContent)).toEqual([
      'You heard: Nobody called.',
      'You said A: I say see.  You heard: Sit down.',
      'You said A: I say stay.  It ended: The end at thanks',
    ]);
    expect(screen.queryByRole('heading', { name: 'What you also tried' })).toBeNull();
  });

  it('says that it is being drawn until it is', () => {
    draw(publicView(room, nothingAround));
    expect(heading()).toBe('Being drawn');
  });
});

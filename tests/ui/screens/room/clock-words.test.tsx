// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RecordedMoment } from '../../../../src/room/record/recorded-moments.ts';
import { clockWords, secondsLeft } from '../../../../src/ui/screens/room/clock-words.ts';
import { TimeLeft } from '../../../../src/ui/screens/room/projector/time-left.tsx';
import { MomentTold } from '../../../../src/ui/screens/room/record/moment-told.tsx';

it('writes times as a clock does', () => {
  expect([0, 5, 9, 60, 90, 600, 3599, 3600, 36_061].map(clockWords)).toEqual([
    '0:00',
    '0:05',
    '0:09',
    '1:00',
    '1:30',
    '10:00',
    '59:59',
    '1:00:00',
    '10:01:01',
  ]);
});

describe('the time left', () => {
  const timer = { from: '2026-11-25T09:00:00.000Z', seconds: 90 };
  const at = (seconds: number) => secondsLeft(timer, Date.parse(timer.from) + seconds * 1000);

  it('runs from the whole time to none, and never beyond', () => {
    expect([at(-5), at(0), at(0.5), at(89.5), at(90), at(200)]).toEqual([90, 90, 90, 1, 0, 0]);
  });
});

describe('what lasts longer than an hour', () => {
  it('is told in hours on the projector', () => {
    render(<TimeLeft timer={{ from: new Date().toISOString(), seconds: 5400 }} />);
    expect(screen.getByText(/^1:(30:00|29:59)$/)).toBeDefined();
  });

  it('is told in hours in the record', () => {
    const seconds = { arrived: 3725, first: null, second: null, decided: null };
    const moment: RecordedMoment = {
      ...{ number: 1, attempt: 1, id: '', scene: 'desk', asked: [], onWay: true, seconds },
      ...{
        counted: { arrivedAt: '', first: null, second: null, decided: null },
        shift: null,
        replies: [],
      },
    };
    render(<MomentTold moment={moment} language="en" exact />);
    expect(screen.getByText(/^at 1:02:05 /)).toBeDefined();
  });
});

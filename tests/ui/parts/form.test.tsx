// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ChoiceGroup } from '../../../src/ui/parts/choice-group.tsx';
import { FileDrop } from '../../../src/ui/parts/file-drop.tsx';
import { SwitchRow } from '../../../src/ui/parts/switch-row.tsx';
import { TextAnswer } from '../../../src/ui/parts/text-answer.tsx';
import { rulesBroken } from './accessible.ts';

const paces = [
  { value: 'slow', label: 'Slow' },
  { value: 'instant', label: 'At once', hint: 'All words together' },
] as const;

it('asks for one of a few under its question', async () => {
  const onChange = vi.fn();
  const { container } = render(
    <ChoiceGroup legend="How fast?" options={paces} value="slow" onChange={onChange} />,
  );
  expect(screen.getByRole('group', { name: 'How fast?' })).toBeDefined();
  expect(screen.getByRole('radio', { name: 'Slow' })).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('radio', { name: /At once/ }));
  expect(onChange.mock.calls).toEqual([['instant']]);
  expect(await rulesBroken(container)).toEqual([]);
});

it('leaves all unpicked where nothing is known', () => {
  render(<ChoiceGroup legend="How fast?" options={paces} value={null} onChange={vi.fn()} />);
  const checked = screen.getAllByRole<HTMLInputElement>('radio').map((radio) => radio.checked);
  expect(checked).toEqual([false, false]);
});

it('switches on and off, with its hint as a description', async () => {
  const onChange = vi.fn();
  const { container } = render(
    <SwitchRow label="Keys answer" hint="1 to 6" on onChange={onChange} />,
  );
  const toggle = screen.getByRole('switch', { name: 'Keys answer', checked: true });
  expect(toggle.getAttribute('aria-describedby')).toBe(screen.getByText('1 to 6').id);
  await userEvent.click(toggle);
  expect(onChange.mock.calls).toEqual([[false]]);
  expect(await rulesBroken(container)).toEqual([]);
});

it('takes an answer in the learner’s own words', () => {
  const onChange = vi.fn();
  render(
    <TextAnswer question="What did you feel?" hint="Kept here" value="" onChange={onChange} />,
  );
  const field = screen.getByRole('textbox', { name: 'What did you feel?' });
  expect(screen.getByText('Kept here').id).toBe(field.getAttribute('aria-describedby'));
  fireEvent.change(field, { target: { value: 'tired' } });
  expect(onChange.mock.calls).toEqual([['tired']]);
});

it('takes a file by hand and by dropping it', async () => {
  const onFile = vi.fn();
  const { container } = render(
    <FileDrop label="Open a scenario file" accept=".json" onFile={onFile}>
      or drop one here
    </FileDrop>,
  );
  const [one, two] = [new File(['{}'], 'one.json'), new File(['{}'], 'two.json')];
  const input = container.querySelector('input') as HTMLInputElement;
  fireEvent.change(input, { target: { files: [one] } });
  fireEvent.drop(screen.getByText('or drop one here'), { dataTransfer: { files: [two] } });
  expect(onFile.mock.calls).toEqual([[one], [two]]);
  expect(screen.getByRole('button', { name: 'Open a scenario file' })).toBeDefined();
  expect(await rulesBroken(container)).toEqual([]);
});

// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { findAxeViolations, openApp } from './open-app.tsx';

vi.setConfig({ testTimeout: 30_000 });

const beginning = { scenarioKey: 'the-late-chart', mode: 'straight', answers: [] } as const;

describe('past conversations', () => {
  test('lead on kindly while there are none', async () => {
    openApp({ at: '/past' });
    expect(await screen.findByText(/You have not talked with anybody yet/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Choose a conversation' })).toBeDefined();
  });

  test('can be gone on with, looked back at and deleted, and are only deleted when sure', async () => {
    const { user, session, store } = openApp({ at: '/past' });
    await act(() => session.begin(beginning));
    expect(await screen.findByText('You had just begun.')).toBeDefined();
    expect(await screen.findByRole('link', { name: /^Continue/ })).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Delete/ }));
    const first = within(await screen.findByRole('dialog'));
    expect(await findAxeViolations()).toEqual([]);
    await user.click(first.getByRole('button', { name: 'Keep' }));
    expect(store.runs.size).toBe(1);
    await user.click(screen.getByRole('button', { name: /^Delete/ }));
    await user.click(await screen.findByRole('button', { name: 'Delete it' }));
    await waitFor(() => expect(store.runs.size).toBe(0));
    expect(await screen.findByText(/You have not talked with anybody yet/)).toBeDefined();
  });
});

describe('settings', () => {
  test('change the page at once and are kept', async () => {
    const { user, store } = openApp({ at: '/settings' });
    await user.click(await screen.findByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('radio', { name: 'Larger' }));
    await user.click(screen.getByRole('radio', { name: 'All at once' }));
    await user.click(screen.getByRole('switch', { name: /keys 1 to 6/ }));
    await user.click(screen.getByRole('switch', { name: /feelings in words/ }));
    expect(document.documentElement.getAttribute('data-theme')).toBe('dark');
    expect(document.documentElement.getAttribute('data-text')).toBe('1.3');
    await waitFor(() =>
      expect(store.preferences).toEqual({
        pace: 'instant',
        textSize: 'larger',
        theme: 'dark',
        shortcuts: false,
        feelingsAsWords: true,
      }),
    );
    expect(await findAxeViolations()).toEqual([]);
  });

  test('save everything to a file, put it back, and delete it when sure', async () => {
    URL.createObjectURL = vi.fn(() => 'blob:kept');
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const { user, session, store } = openApp({ at: '/settings' });
    await act(() => session.begin(beginning));
    expect(await screen.findByText(/^1 conversation/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Save all of it to a file' }));
    expect(await screen.findByText(/has been saved to a file/)).toBeDefined();
    expect(clicked).toHaveBeenCalledOnce();
    const exported = await session.exportAll();
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Delete everything' }));
    expect(await screen.findByText('Everything has been deleted from this device.')).toBeDefined();
    expect(store.runs.size).toBe(0);
    await user.upload(
      screen.getByLabelText('Put a saved file back'),
      new File([exported], 'softspoken.json'),
    );
    expect(await screen.findByText('1 conversation and 0 scenarios put back.')).toBeDefined();
    await user.upload(
      screen.getByLabelText('Put a saved file back'),
      new File(['not this'], 'other.json'),
    );
    expect(await screen.findByText(/could not be read, so nothing was changed/)).toBeDefined();
    clicked.mockRestore();
  });
});

describe('about the scores', () => {
  test('tells the criteria, the lines, the bands and where they come from', async () => {
    openApp({ at: '/about' });
    expect(await screen.findByRole('heading', { name: 'Does something definite' })).toBeDefined();
    expect(screen.getByText('Belittled the person')).toBeDefined();
    expect(screen.getByText(/our judgement and not an established standard/)).toBeDefined();
    expect(screen.getByText(/Watzlaf V\. Soft Skills/)).toBeDefined();
    expect(screen.getByText(/Krupat E, Frankel R/)).toBeDefined();
    expect(screen.getByText(/Open Peeps by Pablo Stanley/)).toBeDefined();
    expect(await findAxeViolations()).toEqual([]);
  });
});

describe('the edges', () => {
  test('an address that leads nowhere gets a kind page', async () => {
    openApp({ at: '/nowhere/at/all' });
    expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeDefined();
    expect(document.title).toBe('There is nothing here · Softspoken');
  });

  test('the way past the edge leads to what matters and stays in its place', async () => {
    const { user } = openApp({ at: '/settings' });
    await screen.findByRole('heading', { name: 'Settings' });
    await user.click(screen.getByRole('link', { name: 'Skip to what matters' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(window.location.hash).toBe('#/settings');
  });

  test('a fault of our own is caught, and says what is safe', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { source } = openApp({ at: '/' });
    await screen.findByRole('article');
    source.load = () => Promise.reject(new Error('a fault'));
    act(() => {
      window.location.hash = '/scenario/the-late-chart';
    });
    expect(
      await screen.findByRole('heading', { name: 'Something went wrong on our side' }),
    ).toBeDefined();
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeDefined();
    silent.mockRestore();
  });

  test('every place has one heading of the first rank', async () => {
    for (const at of [
      '/',
      '/past',
      '/settings',
      '/about',
      '/scenario/the-late-chart',
      '/nothing',
    ]) {
      const { unmount } = openApp({ at });
      await screen.findByRole('heading', { level: 1 });
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      unmount();
    }
  });
});

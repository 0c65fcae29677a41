import { glanceOften } from './glances';

const hide = (isHidden: boolean): void => {
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (isHidden ? 'hidden' : 'visible')
  });
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  hide(false);
  jest.useFakeTimers();
});
afterEach(() => {
  hide(false);
  jest.useRealTimers();
});

it('looks every ten seconds, and not while nobody can see it', async () => {
  const glance = jest.fn(() => Promise.resolve());
  const poll = glanceOften(glance);
  await jest.advanceTimersByTimeAsync(500);
  glance.mockClear();
  await jest.advanceTimersByTimeAsync(30_000);
  expect(glance).toHaveBeenCalledTimes(3);
  hide(true);
  // One more is JupyterLab's way.
  await jest.advanceTimersByTimeAsync(10_000);
  glance.mockClear();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(glance).not.toHaveBeenCalled();
  hide(false);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(glance.mock.calls.length).toBeGreaterThan(0);
  poll.dispose();
});

it('looks more rarely while that fails', async () => {
  const glance = jest.fn(() => Promise.reject(new Error()));
  const poll = glanceOften(glance);
  await jest.advanceTimersByTimeAsync(300_000);
  expect(glance.mock.calls.length).toBeLessThan(15);
  poll.dispose();
});

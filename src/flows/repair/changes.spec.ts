import { Notification } from '@jupyterlab/apputils';

import { whileTelling } from './changes';

const told = (): readonly string[] =>
  Notification.manager.notifications.map(({ message }) => message);

beforeEach(() => {
  jest.useFakeTimers();
  Notification.dismiss();
});
afterEach(() => jest.useRealTimers());

describe('whileTelling', () => {
  it('tells of what takes long, until it ends', async () => {
    let end: (result: number) => void = () => undefined;
    const work = new Promise<number>(resolve => (end = resolve));
    const result = whileTelling('Looking…', work);
    jest.advanceTimersByTime(400);
    expect(told()).toEqual([]);
    jest.advanceTimersByTime(200);
    expect(told()).toEqual(['Looking…']);
    end(3);
    expect(await result).toBe(3);
    expect(told()).toEqual([]);
  });

  it('says nothing of what is quick, or fails', async () => {
    expect(await whileTelling('Looking…', Promise.resolve(1))).toBe(1);
    const failing = whileTelling('Looking…', Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    jest.advanceTimersByTime(10_000);
    expect(told()).toEqual([]);
  });
});

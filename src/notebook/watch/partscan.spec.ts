import type { Finding } from '../../engine/types';
import { PartScan } from './partscan';

const finding = (from: number): Finding => ({ from }) as Finding;

/** A scan whose answers are given by hand, in any order. */
const createManualScan = (): {
  scan: () => Promise<readonly Finding[]>;
  answer(call: number, findings: readonly Finding[]): void;
  fail(call: number, message: string): void;
  calls(): number;
} => {
  const calls: {
    resolve(findings: readonly Finding[]): void;
    reject(error: Error): void;
  }[] = [];
  return {
    scan: () =>
      new Promise((resolve, reject) => calls.push({ resolve, reject })),
    answer: (call, findings) => calls[call].resolve(findings),
    fail: (call, message) => calls[call].reject(new Error(message)),
    calls: () => calls.length
  };
};

describe('PartScan', () => {
  it('scans once for the same text', async () => {
    const manual = createManualScan();
    const changed = jest.fn();
    const part = new PartScan(manual.scan, changed);
    const first = part.settle();
    const second = part.settle();
    manual.answer(0, [finding(3)]);
    await Promise.all([first, second]);
    expect(manual.calls()).toBe(1);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(part.findings).toEqual([finding(3)]);
  });

  it('keeps the last findings until a newer scan is done', async () => {
    const manual = createManualScan();
    const part = new PartScan(manual.scan, () => undefined);
    const first = part.settle();
    manual.answer(0, [finding(1)]);
    await first;
    part.invalidate();
    const second = part.settle();
    expect(part.findings).toEqual([finding(1)]);
    manual.answer(1, []);
    await second;
    expect(part.findings).toEqual([]);
  });

  it('drops the answer of an older scan that comes late', async () => {
    const manual = createManualScan();
    const part = new PartScan(manual.scan, () => undefined);
    const first = part.settle();
    part.invalidate();
    const second = part.settle();
    manual.answer(1, [finding(2)]);
    await second;
    manual.answer(0, [finding(1)]);
    await first;
    expect(part.findings).toEqual([finding(2)]);
  });

  it('names the reason when a scan fails', async () => {
    const manual = createManualScan();
    const part = new PartScan(manual.scan, () => undefined);
    const settled = part.settle();
    manual.fail(0, 'too deep');
    await settled;
    expect(part.problem).toBe('too deep');
    expect(part.findings).toEqual([]);
  });

  it('keeps quiet while there is nothing to tell of', async () => {
    const manual = createManualScan();
    const changed = jest.fn();
    const part = new PartScan(manual.scan, changed);
    const answers = [[], [finding(1)], [], []];
    const told = [];
    for (const [call, findings] of answers.entries()) {
      part.invalidate();
      const settled = part.settle();
      manual.answer(call, findings);
      await settled;
      told.push(changed.mock.calls.length);
    }
    expect(told).toEqual([0, 1, 2, 2]);
  });
});

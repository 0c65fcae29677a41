import { reviewNotebook } from '../../engine/trust';
import {
  hostile,
  node,
  open,
  buttons,
  press,
  choose,
  type,
  texts,
  decided,
  useDialogs
} from '../testing/reviewdialog';

useDialogs();

describe('the choice', () => {
  it('is to leave it untrusted unless another one is made', async () => {
    await open(hostile);
    expect(buttons().map(({ textContent }) => textContent)).toEqual([
      'Leave untrusted',
      'Re-run instead',
      'Clear these outputs',
      'Trust selected cells',
      'Trust all'
    ]);
    expect(document.activeElement).toBe(buttons()[0]);
    type(node(), 'Escape');
    expect(await decided()).toEqual({ kind: 'leave', cells: [] });
    await open(hostile);
    type(buttons()[0], 'Enter');
    expect(await decided()).toEqual({ kind: 'leave', cells: [] });
  });

  it('is reached by Tab, from the last button to the content and back', async () => {
    await open(hostile);
    const stops = (): string | null | undefined =>
      document.activeElement?.textContent;
    buttons()[4].focus();
    type(node(), 'Tab');
    expect(stops()).toBe('What is this?');
    type(node(), 'Tab', true);
    expect(stops()).toBe('Trust all');
  });

  it('of cells waits for some, and names them', async () => {
    await open(hostile);
    const chosen = buttons()[3];
    expect(chosen.getAttribute('aria-disabled')).toBe('true');
    press('Trust selected cells');
    choose('Cell 3');
    choose('Cell 1');
    choose('Cell 3');
    choose('Cell 2');
    expect(chosen.getAttribute('aria-disabled')).toBe('false');
    press('Trust selected cells');
    expect(await decided()).toEqual({ kind: 'trust-cells', cells: [0, 1] });
  });

  it.each([
    ['Trust all', 'trust-all'],
    ['Clear these outputs', 'clear'],
    ['Re-run instead', 'rerun']
  ])('%s is told', async (label, kind) => {
    await open(hostile);
    press(label);
    expect(await decided()).toEqual({ kind, cells: [] });
  });

  it('is not made by Enter in the review', async () => {
    await open(hostile);
    const box = node().querySelector<HTMLElement>('[type=checkbox]');
    box?.focus();
    type(box ?? node(), 'Enter');
    expect(document.querySelector('.jp-Dialog')).not.toBeNull();
  });

  it('offers no cell of which a text acts', async () => {
    const source = '<button data-commandlinker-command="a">b</button>';
    await open(reviewNotebook({ cells: [{ cell_type: 'markdown', source }] }));
    expect(texts('.nbw-Review-name')).toEqual(['Cell 1: 1 JupyterLab command']);
    expect(node().querySelector('[type=checkbox]')).toBeNull();
  });

  it('of one cell offers no others', async () => {
    await open(hostile, 'cell');
    expect(node().querySelector('[type=checkbox]')).toBeNull();
    press('Trust this cell');
    expect((await decided()).kind).toBe('trust-cells');
  });

  it('before a run is to run or not', async () => {
    await open(hostile, 'run');
    expect(buttons().map(({ textContent }) => textContent)).toEqual([
      'Do not run',
      'Run'
    ]);
    press('Run');
    expect((await decided()).kind).toBe('run');
  });
});

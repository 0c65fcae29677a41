import { shareRoom } from './shareroom';

it.each<[string, readonly number[], number, number, readonly number[]]>([
  [
    'what is needed, and the rest to the last',
    [90, 130, 60],
    600,
    -1,
    [90, 130, 380]
  ],
  ['little to what needs little', [500, 40, 600], 600, -1, [280, 40, 280]],
  ['what it needs to the favored', [500, 40, 600], 600, 0, [488, 40, 72]],
  [
    'no more than it needs to the favored',
    [500, 100, 600],
    600,
    1,
    [250, 100, 250]
  ],
  ['evenly', [300, 300], 400, -1, [200, 200]],
  ['all to one', [80], 400, 0, [400]],
  ['nothing', [], 400, -1, []]
])('gives %s', (_, needs, room, favored, sizes) => {
  expect(shareRoom(needs, room, favored)).toEqual(sizes);
});

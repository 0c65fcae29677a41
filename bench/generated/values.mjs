/** Secrets as generators and people make them. None is a credential that can be known by itself. */
import { pick, pickText } from './random.mjs';

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const letters = lower + lower.toUpperCase();
const hex = `${digits}abcdef`;
const symbols = '!@#$%*?&+=';

const words = (
  'ocean tiger falcon winter sunny river maple dragon silver copper panda rocket coffee garden purple monkey castle ' +
  'storm pepper ginger velvet mango lemon tokyo berlin madrid lisbon turtle penguin wolf eagle forest meadow harbor ' +
  'thunder crystal shadow hammer anchor bridge candle marble orange banana salmon bison otter badger sparrow ' +
  'soleil fenetre schmetterling haus katze gato perro montana praia saudade football guitar piano violin chess'
).split(' ');

const word = random => pick(random, words);
const Word = random => {
  const text = word(random);
  return text[0].toUpperCase() + text.slice(1);
};
const number = (random, length) => pickText(random, digits, length);
const symbol = random => pick(random, symbols);
const text = (alphabet, length) => random => pickText(random, alphabet, length);

export const keys = {
  'hex 32': text(hex, 32),
  'hex 40': text(hex, 40),
  'hex 64': text(hex, 64),
  'hex 32 upper': text(hex.toUpperCase(), 32),
  'base62 16': text(letters + digits, 16),
  'base62 20': text(letters + digits, 20),
  'base62 32': text(letters + digits, 32),
  'base62 48': text(letters + digits, 48),
  'upper 20': text(lower.toUpperCase() + digits, 20),
  'lower 25': text(lower + digits, 25),
  'base64 28': random => `${pickText(random, `${letters + digits}+/`, 27)}=`,
  'base64 44': random => `${pickText(random, `${letters + digits}+/`, 43)}=`,
  'base64 88': random => `${pickText(random, `${letters + digits}+/`, 86)}==`,
  'base64url 43': text(`${letters + digits}-_`, 43),
  uuid: random =>
    [8, 4, 4, 4, 12].map(length => pickText(random, hex, length)).join('-')
};

export const passwords = {
  'word and year': random => Word(random) + number(random, 4),
  'word, digits, symbol': random =>
    Word(random) + number(random, 3) + symbol(random),
  'word, symbol, digits': random =>
    word(random) + symbol(random) + number(random, 4),
  passphrase: random => Array.from({ length: 4 }, () => word(random)).join('-'),
  'two words': random =>
    Word(random) + Word(random) + number(random, 2) + symbol(random),
  'letters exchanged': random =>
    (Word(random) + Word(random))
      .replace(/a/g, '@')
      .replace(/o/g, '0')
      .replace(/e/g, '3')
      .replace(/i/g, '1') + number(random, 2),
  'random 10': random =>
    pickText(random, letters + digits, 8) + symbol(random) + number(random, 1),
  'random 14': text(`${letters + digits}!@#%^&*-_=+`, 14),
  'lower and digits': random => word(random) + word(random) + number(random, 2),
  season: random =>
    pick(random, ['Summer', 'Winter', 'Spring', 'Autumn']) +
    pick(random, ['2019', '2021', '2023', '2024']) +
    symbol(random)
};

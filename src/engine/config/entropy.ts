/** Shannon's entropy in bits a character: what gitleaks calls entropy. */
export const entropyOf = (text: string): number => {
  const counts = new Map<string, number>();
  for (const letter of text) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return [...counts.values()]
    .map(count => count / text.length)
    .reduce((sum, share) => sum - share * Math.log2(share), 0);
};

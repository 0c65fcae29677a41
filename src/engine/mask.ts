const dots = '••••';

/** The same for each value that has nothing public, so that none tells its length. */
export const hiddenValue = dots + dots;

/**
 * A value as it may be shown: its public prefix and dots, never its end and
 * never its length.
 *
 * @param publicPrefixLength - how much of the value every value of its kind
 * begins with (`sk-proj-`, `postgres://app:`); 0 for a password.
 */
export const mask = (value: string, publicPrefixLength: number): string =>
  publicPrefixLength > 0
    ? value.slice(0, publicPrefixLength) + dots
    : hiddenValue;

/**
 * How a part of what was found may be shown: a mask may tell of what stands
 * around it, as that of a password in a URL does.
 */
export const maskOfPart = (part: string, masked: string): string =>
  part.startsWith(masked.slice(0, masked.indexOf(dots[0])))
    ? masked
    : hiddenValue;

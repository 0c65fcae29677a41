const second = 1000;

/** `20240131T120000Z` */
const readDate = (written: string): number =>
  Date.parse(
    written.replace(
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
      '$1-$2-$3T$4:$5:$6Z'
    )
  );

/** When an address stops working, in milliseconds; NaN where it does not say. */
export const readExpiry = (address: string): number => {
  const parameter = (name: string): string =>
    decode(new RegExp(`[?&]${name}=([^&]{1,60})`).exec(address)?.[1] ?? '');
  const start = parameter('X-(?:Amz|Goog)-Date').slice(0, 20);
  if (start !== '') {
    return (
      readDate(start) + Number(parameter('X-(?:Amz|Goog)-Expires')) * second
    );
  }
  const expires = parameter('Expires');
  return expires === ''
    ? Date.parse(parameter('se'))
    : Number(expires) * second;
};

const decode = (written: string): string => {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
};

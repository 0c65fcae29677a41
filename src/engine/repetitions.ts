import type { Finding } from './types';

/** A finding as it is told, and as it could be told of each other type of its output. */
export const listPlaces = (finding: Finding): Finding[] => {
  const { also = [], ...told } = finding;
  return [
    finding,
    ...also.map(({ mime, ...where }) => ({
      ...told,
      ...where,
      place: { ...told.place, mime }
    }))
  ];
};

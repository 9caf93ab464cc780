/** The radii of a wheel in pixels, from the outside in. */
export interface Matt {
  readonly ytterkant: number;
  /** Middle of the month names. */
  readonly manad: number;
  /** Outer and inner edge of the band with week numbers. */
  readonly veckaYttre: number;
  readonly veckaInre: number;
  /** The rings lie between these. */
  readonly ringYttre: number;
  readonly ringInre: number;
  readonly manadStorlek: number;
  readonly veckaStorlek: number;
  readonly kortaManader: boolean;
}

/** The radii for a wheel `bredd` pixels wide. Letters keep their size; a small wheel gives them a larger share. */
export function createMatt(bredd: number): Matt {
  const ytterkant = bredd / 2 - 2;
  const small = bredd < 520;
  const manadStorlek = small ? 12 : 15;
  const veckaStorlek = small ? 11 : 12;
  const manad = ytterkant - manadStorlek * 0.75;
  const veckaYttre = ytterkant - manadStorlek * 1.6;
  const veckaInre = veckaYttre - veckaStorlek * 1.7;
  return {
    ytterkant,
    manad,
    veckaYttre,
    veckaInre,
    ringYttre: veckaInre - 6,
    // The narrowest wheels need the middle for their rings.
    ringInre: bredd < 400 ? bredd * 0.16 : Math.max(bredd * 0.15, Math.min(90, bredd * 0.24)),
    manadStorlek,
    veckaStorlek,
    kortaManader: small,
  };
}

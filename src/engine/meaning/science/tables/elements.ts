interface Element {
  readonly number: number;
  readonly symbol: string;
  readonly name: string;
  /** Standard atomic weight (IUPAC), abridged. */
  readonly mass: number;
}

/** Chemical elements that people meet. */
export const elements: readonly Element[] = `
  1 H Hydrogen 1.008, 2 He Helium 4.003, 3 Li Lithium 6.94, 4 Be Beryllium 9.012, 5 B Boron 10.81, 6 C Carbon 12.011,
  7 N Nitrogen 14.007, 8 O Oxygen 15.999, 9 F Fluorine 18.998, 10 Ne Neon 20.18, 11 Na Sodium 22.99,
  12 Mg Magnesium 24.305, 13 Al Aluminium 26.982, 14 Si Silicon 28.085, 15 P Phosphorus 30.974, 16 S Sulfur 32.06,
  17 Cl Chlorine 35.45, 18 Ar Argon 39.95, 19 K Potassium 39.098, 20 Ca Calcium 40.078, 22 Ti Titanium 47.867,
  23 V Vanadium 50.942, 24 Cr Chromium 51.996, 25 Mn Manganese 54.938, 26 Fe Iron 55.845, 27 Co Cobalt 58.933,
  28 Ni Nickel 58.693, 29 Cu Copper 63.546, 30 Zn Zinc 65.38, 31 Ga Gallium 69.723, 33 As Arsenic 74.922,
  34 Se Selenium 78.971, 35 Br Bromine 79.904, 36 Kr Krypton 83.798, 42 Mo Molybdenum 95.95, 46 Pd Palladium 106.42,
  47 Ag Silver 107.868, 48 Cd Cadmium 112.414, 50 Sn Tin 118.71, 51 Sb Antimony 121.76, 53 I Iodine 126.904,
  54 Xe Xenon 131.293, 56 Ba Barium 137.327, 74 W Tungsten 183.84, 78 Pt Platinum 195.084, 79 Au Gold 196.967,
  80 Hg Mercury 200.592, 82 Pb Lead 207.2, 92 U Uranium 238.029
`
  .split(',')
  .map(row => {
    const [number = '', symbol = '', name = '', mass = ''] = row.trim().split(' ');
    return { number: Number(number), symbol, name, mass: Number(mass) };
  });

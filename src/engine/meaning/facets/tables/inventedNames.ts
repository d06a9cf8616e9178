const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Beginnings and endings that make company and product names nobody means: `Nordvik`, `Lumaro`. */
export const nameStarts = words(`
  Alder Ambri Arbo Astra Bel Bright Calo Cedar Cinder Cobal Coral Dela Dorn Elm Ember Fal Fenn Fjord Garn Glen Halo
  Harbo Hazel Indi Iver Jun Kelm Kora Lark Luma Lyn Mar Meri Mira Nimb Nord Nova Oak Oku Opal Orb Pala Pera Quill Rill
  Riva Sable Sola Stell Sund Tal Tessa Thorn Tida Umbra Vala Vero Vinter Wex Wil Yar Zeph
`);

export const nameEndings = words(`
  aro beck brook by cast crest dale den don ell era field fold ford gate grove hart haven holm ica ion is ity key land
  lark ley line loom lux mark mere metric mont nest nova ora path peak point port quist ridge rise scape sett side
  sphere stead stone store trail vale vane vik view ward wave way well wick wood works
`);

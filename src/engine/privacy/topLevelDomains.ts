/** Generic top-level domains under which people have addresses, and those that RFC 6761 reserves. */
const GENERIC = new Set(
  `com net org edu gov mil int info biz name pro mobi jobs travel tel cat asia coop museum aero post arpa app dev page
  blog shop store online site website tech cloud email live life world today news media agency company group team
  work works business solutions services systems network digital studio design art academy school university college
  university institute health care clinic dental doctor hospital law legal attorney bank finance money capital
  insurance estate house homes land city berlin hamburg koeln cologne bayern nrw saarland wien tirol swiss paris bzh
  alsace corsica london scot wales cymru irish amsterdam frl gent brussels vlaanderen barcelona madrid gal eus moscow
  istanbul ist nyc boston miami vegas quebec rio tokyo osaka nagoya kyoto sydney melbourne africa capetown durban joburg
  xyz top club vip icu fun one ltd llc gmbh inc srl ventures consulting partners engineering technology software
  support help center guide tools zone space host press report wiki social chat dating family love baby kids pet dog
  cafe restaurant bar pub beer wine coffee pizza kitchen recipes fitness yoga golf football hockey tennis run bike
  auto car cars taxi limo tours travel flights hotel holiday voyage cruises photo photography gallery pictures video
  film movie music band audio radio theater fashion shoes clothing jewelry diamonds beauty salon spa gift gifts flowers
  garden farm green energy solar eco bio organic industries construction builders contractors plumbing repair cleaning
  supply supplies equipment parts tires rentals express delivery market markets marketing sale deals discount cheap
  bargains cash credit tax accountants exchange trade trading fund gold foundation charity church faith bible
  ninja guru expert codes computer domains hosting link click plus zip mov ai io
  test example invalid localhost`.split(/\s+/),
);

/** Two letters that are no country's: extensions of files and the like. */
const NO_COUNTRIES = new Set(
  'js ts cs rb go hs ex db xs xx zz xl jp2 qq aa ab ic ad2 wx oo ov uu kk'
    .split(' ')
    .filter(code => !['ad2', 'jp2'].includes(code)),
);

/** Whether the text ends in a top-level domain that exists or is reserved: any of two letters, else a known one. */
export function hasKnownTopLevel(host: string): boolean {
  const end = host.slice(host.lastIndexOf('.') + 1);
  if (GENERIC.has(end)) return true;
  const last = end.toLowerCase();
  return last.length === 2 ? /^[a-z]{2}$/.test(last) && !NO_COUNTRIES.has(last) : GENERIC.has(last);
}

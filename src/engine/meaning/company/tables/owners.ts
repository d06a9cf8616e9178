/** Names of types and properties that hold a company, for the `owner > name` patterns of meanings. */
export const companies =
  'company|organization|business|supplier|vendor|manufacturer|employer|firm|agency|merchant|partner|tenant|' +
  'client company|customer company|enterprise|corporation|startup|insurer|distributor|retailer|wholesaler|contractor|' +
  'competitor|subsidiary|holding|sponsor|provider|issuer company|workspace|legal entity|nonprofit|foundation|studio';

/** A line of business, the words its companies have in their names, and what they do. */
export interface Industry {
  readonly name: string;
  readonly words: readonly string[];
  readonly businesses: readonly string[];
}

const list = (text: string): readonly Industry[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.split('|').map(part => part.trim().split(/,\s*/)))
    .map(([[name = ''] = [], words = [], businesses = []]) => ({ name, words, businesses }));

/** Industries as company directories list them. */
export const industries = list(`
  Software | Software, Labs, Systems, Apps | Planning tools for small teams, Invoicing without paperwork, Data pipelines that explain themselves, Shift planning on the phone
  Healthcare | Health, Care, Clinics, Medical | Home visits on short notice, Appointment booking for clinics, Physiotherapy close to home, Remote monitoring for patients
  Finance | Capital, Finance, Partners, Trust | Loans for small workshops, Bookkeeping for freelancers, Payments across borders, Savings plans that adapt
  Insurance | Insurance, Assurance, Mutual | Bicycle insurance by the month, Cover for small shops, Travel insurance by the day
  Education | Academy, Learning, Education | Evening courses for adults, Language lessons in pairs, Tutoring for school exams
  Retail | Stores, Retail, Market, Goods | Household goods that last, Second-hand furniture, Kitchenware for every day, Outdoor clothing
  Food and Beverages | Foods, Bakery, Kitchens, Coffee | Sourdough baked overnight, Coffee roasted to order, Ready meals from local farms, Lemonade in glass bottles
  Hospitality | Hotels, Inns, Hospitality | Small hotels by the sea, Rooms for longer stays, Conference venues in old mills
  Logistics | Logistics, Freight, Cargo, Express | Same-day delivery by bicycle, Cold storage for grocers, Freight by rail
  Manufacturing | Industries, Works, Manufacturing, Tools | Precision parts in small series, Hand tools, Packaging from paper, Fittings for furniture
  Construction | Construction, Builders, Homes | Timber houses, Renovation of old houses, Roofs and facades, Kitchens made to measure
  Real Estate | Estates, Property, Realty | Flats in the city, Offices by the desk, House management for owners
  Energy | Energy, Power, Solar, Grid | Solar roofs for schools, Heat pumps for terraced houses, Charging points for car parks
  Automotive | Motors, Mobility, Auto | Used cars with a warranty, Car sharing for companies, Spare parts next day
  Telecommunications | Networks, Telecom, Connect | Fibre for rural towns, Telephony in the browser, Networks for events
  Media | Media, Studios, Press, Pictures | Podcasts for museums, Local news by e-mail, Films for exhibitions
  Marketing | Agency, Creative, Marketing | Campaigns for public transport, Brands for young firms, Market research by phone
  Consulting | Consulting, Advisory, Partners | Advice on energy use, Process design for hospitals, Grants and applications
  Agriculture | Farms, Gardens, Orchards | Vegetables by the box, Apples from old trees, Irrigation that saves water
  Biotechnology | Bio, Genetics, Sciences | Enzymes for detergents, Tests for drinking water, Seeds for dry soils
  Aerospace | Aerospace, Aviation, Orbit | Sensors for small satellites, Cabin parts, Survey flights
  Travel | Travel, Tours, Journeys | Walking tours with luggage transfer, Night trains, Guided city walks
  Sports and Leisure | Sports, Fitness, Outdoor | Climbing halls, Bicycles made to measure, Boat rental by the hour
  Textiles | Textiles, Apparel, Weavers | Wool blankets, Work clothing, Knitwear from one village
`);

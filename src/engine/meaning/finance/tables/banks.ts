const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** First parts of invented banks' names. */
export const banks = list(
  'Northgate, Harborlight, Cedar Valley, Silverbrook, Old Mill, Lakeshore, Stonebridge, Westmarch, Bluewater, Granite, Fairhaven, Elmfield, Riverstone, Oakmont, Summit, Clearwater, Meridian, Kingsferry, Redwood, Eastport',
);

/** What transfers are for. */
export const purposes = list(
  'Rent, Groceries, Electricity bill, Gym membership, Office supplies, Train ticket, Software license, Insurance premium, Consulting fee, Phone bill, Hotel stay, Equipment, Course fee, Repair, Subscription, Water bill, Catering, Delivery fee, Advertising, Travel expenses, Cleaning service, Print order, Web hosting, Parking, Donation',
);

/** Last parts of invented merchants' names. */
export const merchantKinds = list(
  'Market, Store, Outlet, Supply, Shop, Trading, Goods, Corner, Bazaar, Emporium, Depot, Warehouse, Boutique, Pantry, Hardware, Books, Garden, Pharmacy, Bakery, Electronics',
);

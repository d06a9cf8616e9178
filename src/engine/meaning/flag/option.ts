import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const option = defineMeaning({
  id: 'flag.option',
  title: 'whether an option is on',
  gives: 'flag',
  names: phrases(`
    auto renew; auto save; autosave; autoplay; auto play; sound; sound enabled; remember me; tracking;
    share data; location enabled; dark mode; auto update; auto scaling; encryption; encrypted; secure;
    = ssl; = tls; https only; same site; http only; cookie; caching; logging; backup enabled; auto backup;
    = vibration; sync; = cors; compression; gzip; multi factor; biometric; geolocation; auto approve;
    auto pay; wifi; air conditioning; parking; has parking; elevator; balcony; garden; pool; heating;
    breakfast included; wheelchair accessible; has balcony; has garage; has pool; garage; included;
    allow comment; comments enabled; comments allowed; keep alive; retry; async; cache; recursive; unique;
    nullable; primary key; indexed column; auto increment; editable; deletable; writable; nested; multiple;
    = async; searchable index; case sensitive; ascending; negated; has next page; has more;
    has previous page; has next; has previous; next page; previous page; is last; last; is empty; = end
  `),
  generate: draw => draw.random.chance(0.5),
  examples: [
    'Settings.darkMode: boolean',
    'user.auto_renew: boolean',
    'PageInfo.hasNextPage: boolean',
    'Column.nullable: boolean',
  ],
});

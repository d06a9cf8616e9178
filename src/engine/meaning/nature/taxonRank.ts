import { defineMeaning } from '../defineMeaning';

export const taxonRank = defineMeaning({
  id: 'nature.taxonRank',
  title: 'a rank of a taxon',
  gives: 'text',
  names: ['taxon rank', 'taxonomic rank', 'taxon > rank', '= taxonrank'],
  generate: draw => draw.random.pick(['kingdom', 'phylum', 'class', 'order', 'family', 'genus', 'species']),
  examples: ['Taxon.rank: string', 'sighting.taxonomic_rank: string'],
});

import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const visible = defineMeaning({
  id: 'flag.visible',
  title: 'whether it is shown',
  gives: 'flag',
  names: phrases(`
    visible; public; published; displayed; = show; show; shown; display; searchable; indexed; discoverable;
    viewable; listed publicly; readable; on display; expanded; clickable; selectable; sortable; filterable;
    publicly visible; collapsible; show on map; show in menu; shareable; show label
  `),
  generate: draw => draw.random.chance(0.8),
  examples: [
    'Post.isPublished: boolean',
    'repo.public: boolean',
    'Panel.visible: boolean',
    'Column.sortable: boolean',
  ],
});

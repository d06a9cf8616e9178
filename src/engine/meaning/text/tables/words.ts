const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** English words in ASCII for keys, slugs and names of technical things. */
export const slugAdjectives = list(`
  amber ancient autumn azure bold brave breezy bright broad brisk calm clever cobalt copper coral cosmic crimson crisp
  dapper deep early eager fair fleet frosty gentle gilded golden grand green hazel hidden honest humble icy indigo ivory
  jolly keen kind lively lucky lunar mellow mighty misty modest nimble noble northern olive opal patient placid polar
  prime proud quick quiet rapid rosy royal rustic scarlet sharp shiny silent silver smooth snowy solar spring steady
  still stormy summer sunny swift tidy tranquil upper velvet violet vivid warm western wild winter witty young
`);
export const slugNouns = list(`
  acorn anchor aspen badger beacon birch bison bridge brook canyon cedar cliff cloud comet cove crane creek dawn delta
  dune eagle ember falcon fern finch fjord forest fox garden glacier grove harbor hawk hazel heron hill horizon island
  jaguar juniper kestrel lagoon lake lantern lark leaf lynx maple marsh meadow meteor mill moon moss oak ocean orchard
  otter owl panda peak pebble pelican pine planet plaza pond prairie puffin quarry quartz rain raven reef ridge river
  robin sail sequoia shore sky sparrow spruce star stone stream summit swan thistle thunder tide trail tulip valley
  violet wave willow wind wolf wren yard zephyr
`);

/** Headlines: `{a}` an adjective, `{n}` a noun, `{N}` a number. */
export const titlePatterns = [
  'Why the {a} {n} matters',
  'The {a} {n}, explained',
  '{N} lessons from the {a} {n}',
  'Behind the {a} {n}',
  'What we learned about the {a} {n}',
  'Notes on the {a} {n}',
  'How the {a} {n} came to be',
  'A closer look at the {a} {n}',
  'Getting started with the {a} {n}',
  'The {a} {n} in {N} steps',
  'In praise of the {a} {n}',
  'Rethinking the {a} {n}',
];

/** Sayings: `{a}` and `{b}` two adjectives, `{n}` a noun. */
export const mottoPatterns = [
  'Stay {a}, stay {b}.',
  '{a} by nature, {b} by choice.',
  'Every {n} begins with one {a} step.',
  'Keep the {n} {a} and the day {b}.',
  'Be {a} today and {b} tomorrow.',
  'No {n} is too {a} for a {b} start.',
];

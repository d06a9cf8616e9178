/** Words that hashtags are made of. */
export const hashtags: readonly string[] =
  'art autumn baking bakery books bouldering breakfast camping ceramics coding coffee cooking craft cycling data design diy drawing evening family film flowers foodie football forest friday garden goals handmade hiking history home humor jazz jobs kitchen knitting lakeside language learning library light lunch map market monday morning mountains museum music nature neighborhood newyear ocean opensource outdoors painting photo photography plants podcast poetry portrait radio rain reading recipe running sailing sea sewing sketch skyline snow space spring startup streetart summer sunday sunset swim tea teaching theater throwback tips train travel trees typography vegan video view vinyl walk weather weekend winter woodwork workshop writing yoga'.split(
    ' ',
  );

import { defineMeaning } from '../defineMeaning';
import { hexColorEdges } from '../edges/technicalEdges';
import { drawHex } from '../id/identifiers';
import { phrases } from '../phrases';

export const hex = defineMeaning({
  id: 'color.hex',
  title: 'a colour as hexadecimal digits',
  gives: 'text',
  names: phrases(`
    hex color; color hex; = hex; background color; color code; text color; font color; primary color;
    secondary color; accent color; border color; brand color; theme color;
    theme|tag|label|category|style|palette|status|calendar|series|badge|event|layer|dataset|chart|marker|ui|board|team|project|folder|swatch|button|brand|text style|css|stroke|shape|line|pen|highlight|avatar|column|list|group|priority|icon > color;
    fill color; stroke color; line color; foreground color; highlight color; link color; hover color;
    = fill; fill; = stroke; = bg; color value; = foreground; = background; background;
    color|swatch|paint > value; color|swatch|paint > = code; shadow color; button color; icon color;
    header color; chart color; label color; tag color; dominant color; hex code; color|swatch > hex code;
    = backgroundcolor; tint color; avatar color; cover color; marker color; profile color; outline color;
    badge color; error color; success color; warning color; muted color; overlay color; color hex code;
    pixel color; led color; light color; map color; average color; vibrant color
  `),
  aliases: ['internet.color', 'color', 'color-hex', 'hex-color'],
  generate: draw => `#${drawHex(draw.random, 6)}`,
  edgeCases: hexColorEdges,
  examples: [
    'Theme.primaryColor: string',
    'tag.color: string',
    'Button.backgroundColor: string',
    'label.bgcolor: string',
    'Color.hex: string',
  ],
});

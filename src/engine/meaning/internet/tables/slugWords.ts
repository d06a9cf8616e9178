const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** English nouns in ASCII, for slugs and paths in any locale. */
export const slugWords = words(`
  account album anchor answer apple archive article atlas autumn badge basket beacon bicycle blanket blossom boat
  bookshelf bottle branch breakfast bridge brook bucket button cabin calendar camera candle canvas castle catalog
  cedar chapter chart checklist chimney circle city clock cloud coast coffee comet compass corner cottage course
  cushion dashboard desk diary dinner document donkey drawer dream earth editor email engine evening event fabric
  falcon farm feather festival field finder fire flower forest fountain friday garden gallery garland glacier glove
  grove guide guitar hammer harbor harvest helmet history holiday home horizon island jacket journal journey kettle
  keyboard kitchen ladder lake lantern leaf lemon lesson letter library light lighthouse machine magnet map market
  meadow melody menu message mill mirror module moment moon morning mountain museum needle newsletter notebook number
  ocean office olive orange orchard order packet page paper parcel path pebble pencil piano picture pillow planet
  planner plate pocket poem portal post printer profile project puzzle quilt rabbit radio railway rain recipe record
  release report review river road rocket room route sail sample school season seed shelf shop signal sketch snow
  song spring square station story street studio summer sunday table task teapot team template theater ticket toolbox
  tower trail train travel tree tutorial umbrella update valley video village violin voyage walnut water weather
  weekend widget window winter workshop yard
`);

/** English adjectives in ASCII, for slugs in any locale. */
export const slugAdjectives = words(`
  amber ancient autumn better big blue bold bright brisk broad calm careful cheerful clean clear clever cool cozy
  crisp curious daily deep early easy fair famous fast fine first fresh friendly gentle glad golden good grand green
  handy happy hidden honest humble ideal inner jolly keen kind large late light little lively local long lucky major
  mellow mild modern neat new next noble northern old open orange outer patient plain pleasant polite quick quiet
  rapid ready red rich round royal rustic second sharp short silent silver simple small smart smooth soft solid
  southern steady still strong sunny super sweet swift tall tidy tiny true upper useful vast warm western white wide
  wild wise wooden yellow young
`);

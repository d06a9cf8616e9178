const list = (text: string): readonly string[] => text.split(',').map(item => item.trim());

/** Parts that every combination of makes a dish: how it is made, what it is, what comes with it. */
export const dishStyles = list(
  'Roasted, Grilled, Braised, Crispy, Slow-cooked, Smoked, Spicy, Homemade, Baked, Pan-fried, Creamy, Glazed',
);
export const dishes = list(
  'salmon, chicken, tofu, cauliflower, pork belly, beef ribs, eggplant, cod, lamb, mushrooms, halloumi, gnocchi, prawns, pumpkin, duck, lentils',
);
export const dishSides = list(
  'with rice, with herb butter, with seasonal vegetables, with lemon potatoes, with couscous, with garlic bread, with green beans, with polenta, with pickled onions, with fennel salad, with miso, with tomato sauce',
);

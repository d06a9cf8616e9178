import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const theme = defineMeaning({
  id: 'software.theme',
  title: 'a colour scheme of an interface',
  gives: 'text',
  names: phrases(`
    ui theme; color scheme; color mode; appearance;
    setting|preference|user preference|config|profile|user|app > theme; theme mode; app theme; display mode;
    editor theme; dark mode setting; theme preference;
    user preferences|user settings|preferences|settings|app settings > theme; preferred theme;
    interface theme
  `),
  generate: draw => draw.random.pick(['light', 'dark', 'system']),
  examples: ['Settings.theme: string', 'user.color_scheme: string', 'Preferences.theme: string'],
});

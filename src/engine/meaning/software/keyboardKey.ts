import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const keyboardKey = defineMeaning({
  id: 'software.keyboardKey',
  title: 'a key',
  gives: 'text',
  names: phrases(`
    keyboard key; shortcut; keyboard shortcut; hotkey; = keybinding; key binding; = key code; keybind;
    accelerator; hot key; access key letter; short cut; key combination; shortcut key
  `),
  generate: draw =>
    `${draw.random.pick(['Ctrl', 'Ctrl+Shift', 'Alt', 'Ctrl+Alt'])}+${draw.random.characters(1, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')}`,
  examples: ['Command.shortcut: string', 'menu.key_binding: string'],
});

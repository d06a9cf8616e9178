import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawName } from './phrases';

export const name = defineMeaning({
  id: 'text.name',
  title: 'a name of a thing',
  gives: 'text',
  names: phrases(`
    name; = label; label; display name; = caption name; short name; thing full name; common name; = nm;
    project|campaign|program|programme|initiative|board|workspace|collection|list|playlist|album|folder|group|team|squad|channel|room|space|dashboard|report|segment|template|theme|package|module|topic|forum|category tree|blog|newsletter|survey|quiz|form|experiment|workflow|pipeline|scene|preset|community|challenge|mission|goal|objective|milestone|sprint|epic|event series|stage|phase|route|trail|tour|view|filter|group chat|thread|portfolio|fund|account group|audience|screen|layout|widget|page template|section|chapter|unit|area|zone|line|station|aircraft|robot|machine|node|cluster|asset > name;
    project|campaign|program|programme|initiative|board|workspace|collection|list|playlist|album|folder|group|team|squad|channel|room|space|dashboard|report|segment|template|theme|package|module|topic|forum|category tree|blog|newsletter|survey|quiz|form|experiment|workflow|pipeline|scene|preset|community|challenge|mission|goal|objective|milestone|sprint|epic|event series|stage|phase|route|trail|tour|view|filter|group chat|thread|portfolio|fund|account group|audience|screen|layout|widget|page template|section|chapter|unit|area|zone|line|station|aircraft|robot|machine|node|cluster|asset > title;
    = designation; thing nickname; friendly name; list name; group name; team name; project name;
    channel name; campaign name; program name; folder name; display label; collection name; = folder;
    = project; = board; = workspace; = collection; = playlist; playlist name; board name; = team; = group;
    = campaign; internal name; public name; workspace name; theme name; template name; segment name;
    report name; event type name; screen label; button label; label text; alternate name; alternative name;
    = alias; alias; codename; code name; = channel; session name; section name; sheet name; node name;
    = theme; = template; = segment; area name; zone name; resource name; station name; machine name;
    pipeline stage name; localized name; rule name; trail name; route name; route label
  `),
  aliases: ['word.words', 'commerce.name'],
  generate: draw => drawName(draw),
  examples: [
    'Project.name: string',
    'Widget.label: string',
    'Thing.display_name: string',
    'Team.name: string',
    'Playlist.name: string',
    'Report.title: string',
    'folder.folder_name: string',
  ],
});

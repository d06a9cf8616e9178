import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawName } from './phrases';

export const name = defineMeaning({
  id: 'text.name',
  title: 'a name of a thing',
  gives: 'text',
  names: phrases(`
    name; = label; label; display name; = caption name; short name; full name of thing; common name; = nm;
    project|campaign|program|programme|initiative|board|workspace|collection|list|playlist|album|folder|group|team|squad|channel|room|space|dashboard|report|segment|template|theme|package|module|topic|forum|category tree|blog|newsletter|survey|quiz|form|experiment|workflow|pipeline|scene|preset|community|club|league|season|challenge|mission|goal|objective|milestone|sprint|epic|event series|stage|phase|route|trail|tour|view|filter|group chat|thread|portfolio|fund|account group|audience|screen|layout|widget|page template|section|chapter|unit|area|zone|line|station|boat|ship|yacht|vessel|aircraft|robot|machine|node|cluster|asset > name;
    project|campaign|program|programme|initiative|board|workspace|collection|list|playlist|album|folder|group|team|squad|channel|room|space|dashboard|report|segment|template|theme|package|module|topic|forum|category tree|blog|newsletter|survey|quiz|form|experiment|workflow|pipeline|scene|preset|community|club|league|season|challenge|mission|goal|objective|milestone|sprint|epic|event series|stage|phase|route|trail|tour|view|filter|group chat|thread|portfolio|fund|account group|audience|screen|layout|widget|page template|section|chapter|unit|area|zone|line|station|boat|ship|yacht|vessel|aircraft|robot|machine|node|cluster|asset > title;
    = designation; nickname of thing; friendly name; list name; group name; team name; project name;
    channel name; campaign name; program name; folder name; display label; collection name; = folder;
    = project; = board; = workspace; = collection; = playlist; playlist name; board name; = team; = group;
    = campaign; internal name; public name; workspace name; theme name; template name; segment name;
    room name; report name; event type name; screen label; button label; label text; alternate name;
    alternative name; = alias; alias; codename; code name; = workspace; = channel; session name;
    section name; sheet name; node name; = theme; = template; = segment; area name; zone name;
    resource name; station name; vessel name; ship name; boat name; machine name; unit name;
    stage name of pipeline; localized name; rule name; trail name; route name; route label
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

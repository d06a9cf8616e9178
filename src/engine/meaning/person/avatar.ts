import { defineMeaning } from '../defineMeaning';
import { accountFacet } from '../facets/account';
import { people } from './tables/owners';

export const avatar = defineMeaning({
  id: 'person.avatar',
  title: 'a picture of a person',
  gives: 'text',
  names: [
    'avatar',
    'avatar url',
    'avatar image',
    'avatar uri',
    'profile picture',
    'profile picture url',
    'profile image',
    'profile image url',
    'profile photo',
    'profile photo url',
    'headshot',
    'headshot url',
    'user image',
    `${people} > picture`,
    `${people} > picture url`,
    `${people} > photo`,
    `${people} > photo url`,
    `${people} > image`,
    `${people} > image url`,
    `${people} > thumbnail`,
  ],
  aliases: ['image.avatar', 'internet.avatar', 'image.personPortrait'],
  generate: draw => `https://cdn.example.com/avatars/${draw.facet(accountFacet).username}.png`,
  examples: [
    'User.avatar: string',
    'User.avatarUrl: string',
    'Profile.profile_picture: string',
    'Author.photo: string',
    'Member.imageUrl: string',
  ],
});
